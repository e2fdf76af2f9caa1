package org.bylint.rules.dates;

import java.time.Month;
import java.time.Year;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** Days that their month does not have, years of five digits, minutes above 59. */
final class ImpossibleDate implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    CalendarWords words = new CalendarWords(article.language());
    for (DateMention date : article.dates()) {
      if (date.year().isPresent() && date.year().getAsInt() > 9999) {
        findings
            .at(date.span())
            .variant("year")
            .value("found", date.text())
            .value("year", date.year().getAsInt());
      } else if (date.day().isPresent() && date.month().isPresent()) {
        checkDay(date, words, findings);
      }
    }
    checkTimes(article, findings);
  }

  private static void checkDay(DateMention date, CalendarWords words, Findings findings) {
    int month = date.month().getAsInt();
    if (month > 12) {
      return;
    }
    boolean leap = date.year().isEmpty() || Year.isLeap(date.year().getAsInt());
    int days = Month.of(month).length(leap);
    if (date.day().getAsInt() > days) {
      findings
          .at(date.span())
          .value("found", date.text())
          .value("month", words.month(month))
          .value("days", days);
    }
  }

  private static void checkTimes(Article article, Findings findings) {
    Lexicon roles = article.language().lexicon("date-words");
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.NUMBER && hasTooManyMinutes(token.folded(), roles)) {
          findings.at(token.span()).variant("time").value("found", token.form());
        }
      }
    }
  }

  /** 14h75: one or two digits, the hour sign, two digits above 59. */
  private static boolean hasTooManyMinutes(String form, Lexicon roles) {
    int sign = form.length() - 3;
    if (sign < 1 || sign > 2 || !digits(form, 0, sign) || !digits(form, sign + 1, form.length())) {
      return false;
    }
    boolean hour =
        roles.find(form.substring(sign, sign + 1)).filter(e -> e.has("hour")).isPresent();
    return hour && Integer.parseInt(form.substring(sign + 1)) > 59;
  }

  private static boolean digits(String form, int from, int to) {
    return form.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
