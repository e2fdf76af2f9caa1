package org.bylint.rules.languagetool.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bylint.rules.languagetool.Proofreader;
import org.bylint.rules.languagetool.Remark;
import org.bylint.text.Span;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** LanguageTool as it comes, without its rules for the picky. */
public final class LanguageToolProofreader implements Proofreader {
  private static final int MOST_SUGGESTIONS = 5;

  private final JLanguageTool tool;

  /**
   * A proofreader.
   *
   * @param language code as LanguageTool knows it, such as {@code fr} or {@code en-US}
   * @param off ids of its rules that are never asked
   */
  public LanguageToolProofreader(String language, List<String> off) {
    tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
    tool.disableRules(off);
  }

  @Override
  public List<Remark> read(String text) {
    List<Remark> remarks = new ArrayList<>();
    try {
      for (RuleMatch match : tool.check(text)) {
        remarks.add(remark(match));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return remarks;
  }

  private static Remark remark(RuleMatch match) {
    List<String> suggestions = match.getSuggestedReplacements();
    return new Remark(
        new Span(match.getFromPos(), match.getToPos()),
        match.getRule().getId(),
        String.valueOf(match.getRule().getCategory().getId()),
        match.getMessage().replace("<suggestion>", "“").replace("</suggestion>", "”"),
        suggestions.subList(0, Math.min(suggestions.size(), MOST_SUGGESTIONS)));
  }
}
