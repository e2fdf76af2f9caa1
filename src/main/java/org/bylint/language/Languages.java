package org.bylint.language;

import java.util.List;

/** The languages that bylint reads, by code. Each is loaded on first use and then shared. */
public final class Languages {
  private static final List<String> CODES = List.of("fr", "en");

  private Languages() {}

  /** Codes of all languages, the most important first. */
  public static List<String> codes() {
    return CODES;
  }

  /**
   * The language of this code.
   *
   * @throws IllegalArgumentException for a code that is not in {@link #codes()}
   */
  public static Language of(String code) {
    return switch (code) {
      case "fr" -> French.LANGUAGE;
      case "en" -> English.LANGUAGE;
      default -> throw new IllegalArgumentException("no such language: " + code);
    };
  }

  /** Loaded when French is first asked for. */
  private static final class French {
    static final Language LANGUAGE = new DictionaryLanguage("fr", FrenchTags::parse);
  }

  /** Loaded when English is first asked for. */
  private static final class English {
    static final Language LANGUAGE = new DictionaryLanguage("en", EnglishTags::parse);
  }
}
