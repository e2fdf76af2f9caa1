package org.bylint.rules.sources;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.Credit.Status;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** Credits that the registry does not know, or that are a slip away from one it knows. */
final class UnknownSource implements Check {
  private static final int LONGEST_NAME = 40;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon institutions = article.language().lexicon("organisation-heads");
    Set<String> told = new HashSet<>();
    for (Credit credit : article.credits()) {
      if (!told.add(credit.text())) {
        continue;
      }
      boolean author = isAuthorField(article, credit);
      if (credit.status() == Status.NEAR && !(author && isOneWord(credit.text()))) {
        findings
            .at(CreditPlaces.of(credit))
            .variant("near")
            .value("found", credit.text())
            .value("near", credit.names().get(0))
            .suggest(credit.names().get(0));
      } else if (credit.status() == Status.UNKNOWN
          && !author
          && mustBeKnown(credit)
          && !isInstitution(credit.text(), institutions)
          && !isLinked(article, credit)) {
        findings.at(CreditPlaces.of(credit)).value("found", credit.text());
      }
    }
  }

  /** Bylines may name anybody, pictures anybody's; a closing credit or a source field may not. */
  private static boolean mustBeKnown(Credit credit) {
    return credit.position() == Position.TAIL || credit.position() == Position.METADATA;
  }

  /** A source that is a link says itself where it is to be found. */
  private static boolean isLinked(Article article, Credit credit) {
    return !credit.inSource()
        && article.document().links().stream().anyMatch(l -> l.text().overlaps(credit.place()));
  }

  private static boolean isAuthorField(Article article, Credit credit) {
    Optional<Field> field =
        article.document().metadata().fields().stream()
            .filter(f -> credit.inSource() && f.source().contains(credit.place()))
            .findFirst();
    return field.filter(f -> f.property() == Property.AUTHOR).isPresent();
  }

  /** A description (ministère de la Justice), or something else than a name. */
  private static boolean isInstitution(String text, Lexicon institutions) {
    int end = text.indexOf(' ');
    String head = end < 0 ? text : text.substring(0, end);
    return !isName(text) || institutions.contains(head);
  }

  /** In lower case it is a description, or a key of the site's own; in brackets a footnote. */
  private static boolean isName(String text) {
    boolean plain = text.chars().noneMatch(c -> "[](){}<>".indexOf(c) >= 0);
    boolean capital = text.chars().anyMatch(Character::isUpperCase);
    boolean begins = !Character.isLowerCase(text.charAt(0)) || text.indexOf(' ') < 0;
    return plain && capital && begins && text.length() <= LONGEST_NAME;
  }

  private static boolean isOneWord(String text) {
    return text.indexOf(' ') < 0;
  }
}
