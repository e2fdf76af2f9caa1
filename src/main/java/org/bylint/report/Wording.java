package org.bylint.report;

import org.bylint.engine.Summary;
import org.bylint.rule.Localised;
import org.bylint.rule.Severity;
import org.bylint.text.FrenchTypography;

/** The words of a report in one language, with that language's typography. */
public enum Wording {
  FRENCH("fr"),
  ENGLISH("en");

  private static final char NBSP = '\u00a0';
  private static final char THIN = '\u202f';

  private final String code;

  Wording(String code) {
    this.code = code;
  }

  /** The wording for a language code; English for any but French. */
  public static Wording of(String code) {
    return code.equals("fr") ? FRENCH : ENGLISH;
  }

  public String code() {
    return code;
  }

  /** The text in this language. */
  public String of(Localised text) {
    return this == FRENCH ? FrenchTypography.typeset(text.fr()) : text.en();
  }

  /** One of two texts. */
  public String pick(String french, String english) {
    return this == FRENCH ? french : english;
  }

  /** {@code 1 file}, {@code 1 234 fichiers}: a number with its noun. */
  public String count(int n, String frenchOne, String frenchMore, String one, String more) {
    boolean single = this == FRENCH ? n < 2 : n == 1;
    String noun = pick(single ? frenchOne : frenchMore, single ? one : more);
    return number(n) + NBSP + noun;
  }

  /** The words in this language's quotation marks. */
  public String quoted(String words) {
    return pick("«" + NBSP + words + NBSP + "»", "“" + words + "”");
  }

  /** A label before its value: French puts a no-break space before the colon. */
  public String label(String french, String english) {
    return pick(french + NBSP + ":", english + ":");
  }

  /** The name of a severity. */
  public String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> pick("erreur", "error");
      case WARNING -> pick("alerte", "warning");
      case SUGGESTION -> pick("suggestion", "suggestion");
      case OFF -> pick("muette", "off");
    };
  }

  /** {@code 3 errors, 5 warnings, 4 suggestions}. */
  public String severities(Summary summary) {
    StringBuilder b = new StringBuilder();
    append(b, summary.shown(Severity.ERROR), "erreur", "erreurs", "error", "errors");
    append(b, summary.shown(Severity.WARNING), "alerte", "alertes", "warning", "warnings");
    append(
        b,
        summary.shown(Severity.SUGGESTION),
        "suggestion",
        "suggestions",
        "suggestion",
        "suggestions");
    return b.toString();
  }

  private void append(StringBuilder b, int n, String fr, String frs, String en, String ens) {
    if (n > 0) {
      b.append(b.length() > 0 ? ", " : "").append(count(n, fr, frs, en, ens));
    }
  }

  /** {@code 12 findings corrected in 3 files}. */
  public String corrected(int findings, int files) {
    return count(
            findings,
            "constat corrigé",
            "constats corrigés",
            "finding corrected",
            "findings corrected")
        + pick(" dans ", " in ")
        + files(files);
  }

  /** {@code 2 findings can be corrected with --fix (5 more with --unsafe)}. */
  String correctable(int safe, int more) {
    int first = safe > 0 ? safe : more;
    boolean single = this == FRENCH ? first < 2 : first == 1;
    return count(first, "constat", "constats", "finding", "findings")
        + pick(
            single ? " peut être corrigé par " : " peuvent être corrigés par ",
            " can be corrected with ")
        + (safe > 0 ? "--fix" : "--fix --unsafe")
        + (safe > 0 && more > 0
            ? " (" + number(more) + pick(" de plus avec ", " more with ") + "--unsafe)"
            : "");
  }

  public String files(int n) {
    return count(n, "fichier", "fichiers", "file", "files");
  }

  /** The number with its thousands apart. */
  public String number(int n) {
    String digits = Integer.toString(n);
    StringBuilder b = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      b.insert(i, pick(String.valueOf(THIN), ","));
    }
    return b.toString();
  }
}
