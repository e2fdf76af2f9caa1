package org.bylint.rules.numbers;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** A whole whose parts do not add up to it. */
final class SumMismatch implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    for (Partition partition : PartitionReader.read(article)) {
      if (partition.isWrong()) {
        report(partition, new Written(article), findings);
      }
    }
  }

  private static void report(Partition partition, Written written, Findings findings) {
    StringJoiner sum = new StringJoiner(" + ");
    BigDecimal result = BigDecimal.ZERO;
    for (Figure part : partition.parts()) {
      sum.add(written.plain(part.number().value()));
      result = result.add(part.number().value());
    }
    boolean one = partition.parts().size() == 1;
    Findings.Draft draft =
        findings
            .at(partition.total().span())
            .variant(one ? "part" : "")
            .value("found", written.text(partition.total()))
            .value("part", written.text(partition.parts().get(0)))
            .value("sum", sum)
            .value("result", written.plain(result));
    partition.parts().forEach(p -> draft.related(p.span(), "part"));
  }
}
