package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Puts what the house writes into the form of what was found: migrants, exilés. A form counts only
 * where the dictionary has it with the same number and gender, or the same tense and person;
 * nothing is guessed.
 */
final class TermForms {
  private final Language language;
  private final Lexicon endings;

  TermForms(Language language) {
    this.language = language;
    endings = language.lexicon("word-endings");
  }

  /**
   * A replacement.
   *
   * @param text what to write
   * @param fits whether it can stand there without a change to the words around it
   * @param gender of its noun, m or f; empty where nothing tells it
   */
  record Form(String text, boolean fits, Optional<String> gender) {}

  /** The preferred phrase in the form of the tokens that an avoided phrase was found as. */
  Form of(String preferred, List<Token> avoided, List<Token> found) {
    int head = head(avoided, found);
    Optional<Reading> as = reading(avoided.get(head), found.get(head));
    if (as.isEmpty()) {
      return new Form(preferred, isSame(avoided, found), Optional.empty());
    }
    List<Token> words = language.tokens(preferred, new Span(0, preferred.length()));
    Morphology wanted = as.get().morphology();
    if (wanted.pos() == Pos.VERB) {
      return verb(preferred, words.get(0), avoided.get(head), found.get(head), wanted);
    }
    return nominal(preferred, words, avoided.get(head), found.get(head), wanted);
  }

  private static boolean isSame(List<Token> avoided, List<Token> found) {
    return head(avoided, found) == 0 && avoided.get(0).folded().equals(found.get(0).folded());
  }

  /** The first word that stands in another form; else the first that is a noun, or the first. */
  private static int head(List<Token> avoided, List<Token> found) {
    for (int i = 0; i < avoided.size(); i++) {
      if (!avoided.get(i).folded().equals(found.get(i).folded())) {
        return i;
      }
    }
    for (int i = 0; i < avoided.size(); i++) {
      if (avoided.get(i).can(Pos.NOUN)) {
        return i;
      }
    }
    return 0;
  }

  /** How the word found is a form of the word avoided; as a noun where it may be one. */
  private static Optional<Reading> reading(Token avoided, Token found) {
    Optional<Reading> any = Optional.empty();
    for (Reading reading : found.readings()) {
      if (TermTable.isLemma(reading, avoided)) {
        if (reading.morphology().pos() == Pos.NOUN) {
          return Optional.of(reading);
        }
        any = any.isPresent() ? any : Optional.of(reading);
      }
    }
    return any;
  }

  private Form verb(String preferred, Token first, Token avoided, Token found, Morphology wanted) {
    for (String form : forms(first.form(), avoided.folded(), found.folded())) {
      if (isForm(form, first, r -> r.morphology().tag().equals(wanted.tag()))) {
        return new Form(form + preferred.substring(first.end()), true, Optional.empty());
      }
    }
    return new Form(preferred, false, Optional.empty());
  }

  /** The noun and what stands right beside it change; what follows a preposition does not. */
  private Form nominal(
      String preferred, List<Token> words, Token avoided, Token found, Morphology wanted) {
    StringBuilder text = new StringBuilder(preferred);
    Optional<Gender> own = noun(words);
    Gender gender = own.filter(g -> g != Gender.ANY).orElse(wanted.gender());
    boolean fits = gender == wanted.gender() || wanted.gender() == Gender.ANY;
    int last = 0;
    while (last < words.size() && isNominal(words.get(last))) {
      last++;
    }
    for (int i = last - 1; i >= 0; i--) {
      Token word = words.get(i);
      Optional<String> form = form(word, avoided, found, wanted.number(), gender);
      fits &= form.isPresent();
      if (form.isPresent()) {
        text.replace(word.start(), word.end(), form.get());
      }
    }
    fits &= last > 0 || avoided.folded().equals(found.folded());
    return new Form(text.toString(), fits, Optional.of(gender).flatMap(TermForms::letter));
  }

  private static Optional<String> letter(Gender gender) {
    return switch (gender) {
      case MASCULINE -> Optional.of("m");
      case FEMININE -> Optional.of("f");
      case ANY -> Optional.empty();
    };
  }

  private static boolean isNominal(Pos pos) {
    return pos == Pos.NOUN || pos == Pos.ADJECTIVE || pos == Pos.PROPER_NOUN;
  }

  private static boolean isNominal(Token word) {
    return word.isWord()
        && (word.can(Pos.NOUN) || word.can(Pos.ADJECTIVE) || word.can(Pos.PROPER_NOUN))
        && !word.can(Pos.PREPOSITION)
        && !word.can(Pos.DETERMINER);
  }

  /** The gender of the first noun: {@link Gender#ANY} where it may have both. */
  private Optional<Gender> noun(List<Token> words) {
    for (Token word : words) {
      Set<Gender> genders = new LinkedHashSet<>();
      for (Reading reading : word.readings()) {
        if (reading.morphology().pos() == Pos.NOUN) {
          genders.add(reading.morphology().gender());
        }
      }
      boolean both = genders.equals(Set.of(Gender.MASCULINE)) && hasFeminine(word);
      if (!genders.isEmpty()) {
        return Optional.of(genders.size() > 1 || both ? Gender.ANY : genders.iterator().next());
      }
    }
    return Optional.empty();
  }

  /** Whether a noun in the masculine has a feminine of its own: exilé, exilée. */
  private boolean hasFeminine(Token word) {
    for (String form : forms(word.form(), "", "")) {
      for (Reading reading : language.readings(form)) {
        if (reading.lemma().equals(word.folded())
            && reading.morphology().pos() == Pos.NOUN
            && reading.morphology().gender() == Gender.FEMININE) {
          return true;
        }
      }
    }
    return false;
  }

  /** A form that has the number; failing that, one that is of no number, as adjectives may be. */
  private Optional<String> form(
      Token word, Token avoided, Token found, Morphology.Number number, Gender gender) {
    if (number == Morphology.Number.ANY && gender == Gender.ANY) {
      return Optional.of(word.form());
    }
    for (Morphology.Number wanted : List.of(number, Morphology.Number.ANY)) {
      for (String form : forms(word.form(), avoided.folded(), found.folded())) {
        if (isForm(form, word, r -> agrees(r.morphology(), wanted, gender))) {
          return Optional.of(form);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(Morphology form, Morphology.Number number, Gender gender) {
    return isNominal(form.pos())
        && form.number() == number
        && (gender == Gender.ANY || form.gender() == Gender.ANY || form.gender() == gender);
  }

  private interface Fits {
    boolean test(Reading reading);
  }

  /** Whether it is a fitting form of the word: as it stands, or of one that has its lemma. */
  private boolean isForm(String form, Token word, Fits fits) {
    for (Reading reading : language.readings(form)) {
      if (word.hasLemma(reading.lemma()) && fits.test(reading)) {
        return true;
      }
    }
    return false;
  }

  /** The word as it is, changed as the avoided word was, and with every ending of the lexicon. */
  private Set<String> forms(String word, String avoided, String found) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    int common = 0;
    while (common < Math.min(avoided.length(), found.length())
        && avoided.charAt(common) == found.charAt(common)) {
      common++;
    }
    addForms(word, avoided.substring(common), List.of(found.substring(common)), forms);
    for (Lexicon.Entry entry : endings.entries()) {
      List<String> to = List.of(entry.attribute("to", "").split("\\|", -1));
      addForms(word, entry.phrase().substring(1), to, forms);
    }
    return forms;
  }

  private static void addForms(String word, String ending, List<String> to, Set<String> forms) {
    if (word.endsWith(ending)) {
      String stem = word.substring(0, word.length() - ending.length());
      List<String> made = new ArrayList<>();
      to.forEach(other -> made.add(stem + other));
      forms.addAll(made);
    }
  }
}
