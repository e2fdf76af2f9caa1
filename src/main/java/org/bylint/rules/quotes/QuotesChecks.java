package org.bylint.rules.quotes;

import java.util.Map;
import org.bylint.rule.Check;

/** The quotes checks by the name that rule pages give; a new check is one line here. */
public final class QuotesChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("quotes.HeadlineNotInBody", new HeadlineNotInBody()),
          Map.entry("quotes.MixedStyle", new MixedStyle()),
          Map.entry("quotes.Unclosed", new Unclosed()),
          Map.entry("quotes.Variant", new Variant()),
          Map.entry("quotes.WrongMark", new WrongMark()));

  private QuotesChecks() {}
}
