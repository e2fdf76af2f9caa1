package org.bylint.rules.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.names.Capitals;
import org.bylint.text.Folding;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/** The names of one article, as the list of a repository wants them; made on any thread. */
public final class ArticleNames {
  private static final int SHORTEST = 4;

  private final String language;
  private final RepositoryNames words;
  private final Map<String, Seen> names = new LinkedHashMap<>();

  /** A name in the article: what it names, how often it is mentioned, and its full forms. */
  static final class Seen {
    private final Name.Kind kind;
    private int mentions;
    private final Map<String, Form> forms = new LinkedHashMap<>();

    private Seen(Name.Kind kind) {
      this.kind = kind;
    }

    Name.Kind kind() {
      return kind;
    }

    int mentions() {
      return mentions;
    }

    /** By text. */
    Map<String, Form> forms() {
      return forms;
    }
  }

  /**
   * A full form.
   *
   * @param first where it first stands
   */
  record Form(int count, ListedName.Where first) {}

  private ArticleNames(Article article) {
    language = article.language().code();
    words = RepositoryNames.of(article, SHORTEST);
    NameShapes shapes = NameShapes.of(language);
    LineIndex lines = article.document().source().lines();
    for (Name name : article.names()) {
      String canonical = shapes.written(name.canonical(), name.kind());
      String key = key(canonical);
      if (key.isEmpty() || shapes.isScrap(canonical, name.kind())) {
        continue;
      }
      Seen seen = names.computeIfAbsent(key, k -> new Seen(name.kind()));
      seen.mentions += name.mentions().size();
      for (Name.Mention mention : name.mentions()) {
        String form = shapes.written(mention.text(), name.kind());
        boolean whole = key(form).equals(key);
        if (whole && (!Capitals.isCapitals(form) || isAcronym(name.kind(), canonical))) {
          Optional<Form> before = Optional.ofNullable(seen.forms.get(form));
          ListedName.Where first =
              before.map(Form::first).orElseGet(() -> where(article, lines, mention.span()));
          seen.forms.put(form, new Form(before.map(Form::count).orElse(0) + 1, first));
        }
      }
    }
  }

  /** Gathers the names of an article. */
  public static ArticleNames of(Article article) {
    return new ArticleNames(article);
  }

  /** Its capitals are no typesetter's: an acronym, or an organisation that is called by one. */
  private static boolean isAcronym(Name.Kind kind, String canonical) {
    return kind == Name.Kind.ACRONYM
        || (kind == Name.Kind.ORGANISATION
            && Capitals.isCapitals(canonical)
            && canonical.indexOf(' ') < 0
            && canonical.length() <= Words.SHORT_CAPITALS);
  }

  private static ListedName.Where where(Article article, LineIndex lines, Span span) {
    Span place = article.document().toSource(span);
    return new ListedName.Where(
        article.document().source().path(),
        lines.position(place.start()),
        lines.position(place.end()));
  }

  /** What spellings of one name have in common. */
  static String key(String text) {
    return Words.joined(Folding.fold(Words.bare(text)));
  }

  String language() {
    return language;
  }

  RepositoryNames words() {
    return words;
  }

  /** By what their spellings have in common, as they are first mentioned. */
  Map<String, Seen> names() {
    return names;
  }
}
