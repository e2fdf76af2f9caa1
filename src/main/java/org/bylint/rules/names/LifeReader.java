package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Name;
import org.bylint.language.Token;
import org.bylint.rules.names.LifeFact.Kind;
import org.bylint.text.Span;

/**
 * Reads ages, births and deaths that stand straight beside the name of a person: Louise Marchand,
 * 42 ans; Paul Delcourt, né le 3 mai 1938; Ann Lee (1938-2017) died aged 79.
 */
final class LifeReader {
  /** Verbs between a name and its participle: a été tué. */
  private static final int VERBS = 4;

  /** How far behind the verb of death the age may stand, in tokens. */
  private static final int DEATH = 16;

  /** How far behind the participle of birth the date may stand, in code units. */
  private static final int BIRTH = 12;

  /** Fewer years in brackets may be those of an office: Hugo Chavez (1999-2013). */
  private static final int LIFE = 45;

  private final Article article;
  private final AgeWords words;
  private final Set<Integer> persons = new HashSet<>();
  private final List<LifeFact> facts = new ArrayList<>();

  private MentionPlace place;
  private String givenName = "";

  LifeReader(Article article, AgeWords words, List<Name.Mention> persons) {
    this.article = article;
    this.words = words;
    persons.forEach(p -> this.persons.add(p.span().start()));
    place = new MentionPlace(article.sentences().get(0), 0, 0);
  }

  List<LifeFact> read(List<Name.Mention> mentions, String given) {
    facts.clear();
    givenName = given;
    for (Name.Mention mention : mentions) {
      Optional<MentionPlace> at = MentionPlace.of(article, mention);
      if (at.isPresent()) {
        place = at.get();
        readBefore();
        readAfter();
      }
    }
    return List.copyOf(facts);
  }

  /** 42-year-old Ann Lee; Né en 1938, Paul Delcourt. */
  private void readBefore() {
    if (place.from() == 0) {
      return;
    }
    Token before = token(place.from() - 1);
    OptionalInt age = AgeWords.yearOld(before);
    age.ifPresent(a -> add(Kind.AGE, before.span(), a, 0));
    if (before.form().equals(",") && words.is(token(0), "born") && isFirstPerson()) {
      readBirth(0);
    }
  }

  private boolean isFirstPerson() {
    for (int i = 0; i < place.from(); i++) {
      if (persons.contains(token(i).start())) {
        return false;
      }
    }
    return true;
  }

  private void readAfter() {
    int at = place.to();
    if (at + 1 >= place.tokens().size()) {
      return;
    }
    boolean bracket = token(at).form().equals("(");
    if (bracket || token(at).form().equals(",")) {
      readApposition(at + 1, bracket);
    } else {
      readVerb(at);
    }
  }

  private void readApposition(int at, boolean bracket) {
    Token first = token(at);
    if (words.is(first, "born") && words.agrees(first, givenName)) {
      readBirth(at);
    } else if (words.is(first, "died") && words.agrees(first, givenName)) {
      readDeath(at, 0);
    } else if (words.is(first, "aged") && words.agrees(first, givenName)) {
      readAge(words.is(tokenOrLast(at + 1), "at") ? at + 2 : at + 1, true);
    } else if (bracket && isRange(at)) {
      readRange(at);
    } else {
      readAge(at, false);
    }
  }

  /** An age with its unit, or in English a bare figure between commas. */
  private void readAge(int at, boolean said) {
    if (at >= place.tokens().size()) {
      return;
    }
    OptionalInt age = AgeWords.age(token(at));
    Token next = tokenOrLast(at + 1);
    if (age.isEmpty()) {
      return;
    }
    if (words.is(next, "unit")) {
      Token after = tokenOrLast(at + 2);
      if (!words.is(after, "not-age")) {
        add(Kind.AGE, new Span(token(at).start(), next.end()), age.getAsInt(), 0);
      }
    } else if (article.language().code().equals("en") && (said || isComma(next))) {
      add(Kind.AGE, token(at).span(), age.getAsInt(), 0);
    }
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",") || token.form().equals(".");
  }

  /** 1938-2017 in brackets. */
  private boolean isRange(int at) {
    return at + 3 < place.tokens().size()
        && AgeWords.year(token(at)).isPresent()
        && !token(at + 1).isWord()
        && AgeWords.year(token(at + 2)).isPresent();
  }

  private void readRange(int at) {
    int begin = AgeWords.year(token(at)).getAsInt();
    int end = AgeWords.year(token(at + 2)).getAsInt();
    if (end - begin >= LIFE) {
      add(Kind.BIRTH, token(at).span(), begin, 0);
      readDeath(at + 3, end);
    }
  }

  /** Est né le…, a été tué…: only verbs and adverbs between. */
  private void readVerb(int from) {
    for (int at = from; at < Math.min(place.tokens().size(), from + VERBS); at++) {
      Token token = token(at);
      if (!token.isWord() || token.isCapitalised()) {
        return;
      }
      if (words.is(token, "born") && words.agrees(token, givenName)) {
        readBirth(at);
        return;
      }
      if (words.is(token, "died") && words.agrees(token, givenName)) {
        readDeath(at, 0);
        return;
      }
    }
  }

  private void readBirth(int participle) {
    int end = token(participle).end();
    for (DateMention date : article.dates()) {
      int start = date.span().start();
      if (start >= end && start <= end + BIRTH && date.year().isPresent() && inSentence(start)) {
        add(Kind.BIRTH, date.span(), date.year().getAsInt(), 0);
        return;
      }
    }
  }

  private boolean inSentence(int offset) {
    return place.sentence().span().contains(offset);
  }

  private void readDeath(int verb, int known) {
    int end = Math.min(place.tokens().size() - 1, verb + DEATH);
    for (int at = verb + 2; at < end && !persons.contains(token(at).start()); at++) {
      OptionalInt age = AgeWords.age(token(at));
      Token next = token(at + 1);
      boolean counted = words.is(next, "unit");
      if (age.isPresent() && words.is(token(at - 1), "at") && (counted || isBareAge(at))) {
        Span span = new Span(token(at).start(), counted ? next.end() : token(at).end());
        add(Kind.DEATH_AGE, span, age.getAsInt(), known > 0 ? known : yearOfDeath());
        return;
      }
    }
  }

  /** In English an age may stand without its unit: died at 69, at the age of 69. */
  private boolean isBareAge(int at) {
    return article.language().code().equals("en")
        && (!token(at + 1).isWord()
            || words.is(token(at - 1), "aged")
            || words.is(token(at - 2), "aged"));
  }

  /** The year of the one date of the sentence that has a year or can be resolved. */
  private int yearOfDeath() {
    int year = 0;
    for (DateMention date : article.dates()) {
      if (inSentence(date.span().start())) {
        int of = date.year().orElse(date.from().map(d -> d.getYear()).orElse(0));
        if (year != 0 && of != 0 && of != year) {
          return 0;
        }
        year = of == 0 ? year : of;
      }
    }
    return year;
  }

  private void add(Kind kind, Span span, int value, int year) {
    facts.add(new LifeFact(kind, span, value, year, place.sentence().index()));
  }

  private Token token(int at) {
    return place.tokens().get(at);
  }

  private Token tokenOrLast(int at) {
    return token(Math.min(at, place.tokens().size() - 1));
  }
}
