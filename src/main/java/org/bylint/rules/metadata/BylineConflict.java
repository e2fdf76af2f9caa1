package org.bylint.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.Credit.Status;
import org.bylint.input.Block;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;

/** A text that an agency signs and metadata that names somebody else. */
final class BylineConflict implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Credit> named = new ArrayList<>();
    List<Credit> signed = new ArrayList<>();
    for (Credit credit : article.credits()) {
      if (credit.position() == Position.METADATA) {
        named.add(credit);
      } else if (signs(credit) && !isOfPictures(article, credit)) {
        signed.add(credit);
      }
    }
    if (named.isEmpty()) {
      return;
    }
    for (Credit agency : signed) {
      if (named.stream().noneMatch(credit -> credit.mayName(agency))) {
        report(agency, named, findings);
        return;
      }
    }
  }

  /** A known agency in the byline or at the foot; datelines are compared by structure/dateline. */
  private static boolean signs(Credit credit) {
    return credit.agency()
        && credit.status() == Status.KNOWN
        && !credit.inSource()
        && (credit.position() == Position.TAIL || credit.position() == Position.BYLINE);
  }

  /** "Photos : AFP" says nothing of the text. */
  private static boolean isOfPictures(Article article, Credit credit) {
    Lexicon labels = article.language().lexicon("credit-labels");
    for (Block block : article.document().blocks()) {
      if (block.span().contains(credit.place())) {
        String line = article.document().textOf(block.span());
        int colon = line.indexOf(':');
        String label = colon < 0 ? "" : line.substring(0, colon).replace('\u00a0', ' ').strip();
        return line.indexOf('©') >= 0
            || labels.find(label).filter(e -> e.attribute("photo", "none").isEmpty()).isPresent();
      }
    }
    return false;
  }

  private static void report(Credit agency, List<Credit> named, Findings findings) {
    Credit other = named.get(0);
    for (Credit credit : named) {
      other = credit.agency() && !other.agency() ? credit : other;
    }
    Place place = other.inSource() ? Place.source(other.place()) : Place.text(other.place());
    Findings.Draft draft =
        findings
            .at(place)
            .value("found", other.text())
            .value("agency", agency.text())
            .related(agency.place(), "agency");
    if (other.agency()) {
      draft.variant("agencies");
    }
  }
}
