package org.bylint.analysis.dates;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Token;

/** In <i>du 3 juin au 7 juillet 2019</i> the year belongs to both dates. */
final class YearsOfRanges {
  private YearsOfRanges() {}

  static List<WrittenDate> share(List<WrittenDate> dates, DateWords words, List<Token> tokens) {
    List<WrittenDate> shared = new ArrayList<>(dates);
    for (int i = shared.size() - 2; i >= 0; i--) {
      WrittenDate first = shared.get(i);
      WrittenDate second = shared.get(i + 1);
      boolean range =
          second.from() - first.to() <= 2
              && second.from() > first.to()
              && words.is(tokens, first.to(), "range");
      if (range && second.year() > 0 && first.month() > 0 && first.year() == 0) {
        int year = first.month() > second.month() ? second.year() - 1 : second.year();
        shared.set(i, first.inYear(year));
      }
    }
    return shared;
  }
}
