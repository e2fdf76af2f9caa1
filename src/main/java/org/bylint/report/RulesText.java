package org.bylint.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.RulePage;

/** The rules, for people. */
public final class RulesText {
  private final Appendable out;
  private final Wording wording;
  private final Style style;
  private final int width;

  public RulesText(Appendable out, Wording wording, Style style, int width) {
    this.out = out;
    this.wording = wording;
    this.style = style;
    this.width = width;
  }

  /** Each rule with its severity and what it finds, category by category. */
  public void list(List<RulePage> pages) throws IOException {
    String category = "";
    for (RulePage page : pages) {
      RuleInfo rule = page.info();
      if (!rule.category().equals(category)) {
        out.append(category.isEmpty() ? "" : "\n").append(style.bold(rule.category())).append('\n');
        category = rule.category();
      }
      String severity = wording.severity(rule.severity());
      out.append("  ")
          .append(rule.id())
          .append("  ")
          .append(style.severity(rule.severity(), severity))
          .append('\n');
      paragraph(wording.of(rule.summary()), 4);
    }
  }

  /** One rule with its reason, references, options, and the text and examples of its page. */
  public void explain(RulePage page) throws IOException {
    RuleInfo rule = page.info();
    String severity = wording.severity(rule.severity());
    out.append(style.bold(rule.id()))
        .append("  ")
        .append(style.severity(rule.severity(), severity))
        .append("\n\n");
    paragraph(wording.of(rule.summary()), 0);
    out.append('\n');
    paragraph(wording.label("Pourquoi", "Why") + " " + wording.of(rule.reason()), 0);
    for (String reference : rule.references()) {
      paragraph(wording.label("Voir", "See") + " " + reference, 0);
    }
    if (!rule.languages().isEmpty()) {
      String languages = String.join(", ", rule.languages());
      paragraph(wording.label("Langues", "Languages") + " " + languages, 0);
    }
    options(rule);
    out.append('\n').append(style.bold(page.title())).append('\n');
    out.append(page.body().strip()).append('\n');
  }

  private void options(RuleInfo rule) throws IOException {
    for (Map.Entry<String, RuleInfo.OptionInfo> option : rule.options().entrySet()) {
      String name = wording.label("Option", "Option") + " " + option.getKey();
      paragraph(
          name + " = " + option.getValue().standard() + ". " + wording.of(option.getValue().help()),
          0);
    }
  }

  private void paragraph(String text, int indent) throws IOException {
    StringBuilder b = new StringBuilder(" ".repeat(indent));
    Wrap.words(b, text, indent, indent, width);
    out.append(b).append('\n');
  }
}
