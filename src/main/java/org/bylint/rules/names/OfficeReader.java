package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Name;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * Reads the offices that stand straight beside the name of a person: le ministre de l'Intérieur
 * Untel; Untel, maire de Lyon,; Home Secretary Jane Smith. A sentence about another time, a change
 * of office or somebody else's office is left out.
 */
final class OfficeReader {
  /** Longest office, in tokens. */
  private static final int LONGEST = 16;

  /** How far behind the comma the head of an office may stand, in tokens. */
  private static final int HEAD = 6;

  private final Article article;
  private final OfficeWords words;
  private final PersonWords names;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private MentionPlace place;

  OfficeReader(Article article, OfficeWords words, PersonWords names, List<Name.Mention> persons) {
    this.article = article;
    this.words = words;
    this.names = names;
    for (Name.Mention person : persons) {
      starts.add(person.span().start());
      ends.add(person.span().end());
    }
    place = new MentionPlace(article.sentences().get(0), 0, 0);
  }

  List<Office> read(List<Name.Mention> mentions) {
    List<Office> offices = new ArrayList<>();
    for (Name.Mention mention : mentions) {
      Optional<MentionPlace> at = MentionPlace.of(article, mention);
      if (at.isPresent()) {
        place = at.get();
        int known = offices.size();
        before().ifPresent(offices::add);
        after().ifPresent(offices::add);
        if (offices.size() > known && isExcused()) {
          offices.subList(known, offices.size()).clear();
        }
      }
    }
    return offices;
  }

  private boolean isExcused() {
    int now = article.published().map(d -> d.getYear()).orElse(0);
    for (DateMention date : article.dates()) {
      if (place.sentence().span().contains(date.span().start())
          && date.year().isPresent()
          && date.year().getAsInt() != now) {
        return true;
      }
    }
    return place.tokens().stream().anyMatch(t -> words.is(t, "excuse"));
  }

  private Optional<Office> before() {
    int end = place.from();
    boolean comma = end > 0 && token(end - 1).form().equals(",");
    end -= comma ? 1 : 0;
    for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      Token token = token(at);
      if (isPerson(at) || !words.joins(token)) {
        return Optional.empty();
      }
      if (!words.office(token).isEmpty()) {
        return isOwn(at, comma) ? office(at, end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not the apposition of the person named before it, nor, before a comma, a complement. */
  private boolean isOwn(int head, boolean comma) {
    int at = head - 1;
    while (at >= 0 && token(at).isWord() && !token(at).can(Pos.DETERMINER) && at > head - 4) {
      at--;
    }
    boolean article = at >= 0 && token(at).can(Pos.DETERMINER);
    boolean genitive = at >= 0 && words.is(token(at), "link");
    if (article) {
      at--;
      genitive |= at >= 0 && words.is(token(at), "link");
    }
    boolean apposition =
        at > 0 && token(at).form().equals(",") && ends.contains(token(at - 1).end());
    return !apposition && !(comma && genitive);
  }

  private Optional<Office> after() {
    int from = place.to();
    if (from + 1 >= place.tokens().size() || !token(from).form().equals(",")) {
      return Optional.empty();
    }
    for (int at = from + 1; at < Math.min(place.tokens().size(), from + HEAD); at++) {
      Token token = token(at);
      if (!token.isWord() || isPerson(at) || !words.joins(token)) {
        return Optional.empty();
      }
      if (!words.office(token).isEmpty()) {
        int end = endOf(at);
        boolean another = end < place.tokens().size() && isPerson(end);
        return another ? Optional.empty() : office(at, end);
      }
    }
    return Optional.empty();
  }

  private int endOf(int head) {
    int at = head + 1;
    while (at < Math.min(place.tokens().size(), head + LONGEST)
        && words.joins(token(at))
        && !isPerson(at)) {
      boolean comma = token(at).form().equals(",");
      if (comma && (at + 1 >= place.tokens().size() || !words.is(token(at + 1), "link"))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The office headed here, with its complement behind, or before it in English. */
  private Optional<Office> office(int head, int end) {
    String kind = words.office(token(head));
    boolean ofPlace = !kind.equals("minister");
    Set<String> keys = new TreeSet<>();
    boolean linked = false;
    int last = head;
    for (int at = head + 1; at < end; at++) {
      linked |= words.is(token(at), "link");
      if (linked) {
        int known = keys.size();
        words.addKeys(token(at), ofPlace, keys);
        last = keys.size() > known ? at : last;
        if (ofPlace && !keys.isEmpty() && !token(at).isCapitalised()) {
          break;
        }
      }
    }
    boolean ahead = article.language().code().equals("en") && !linked;
    int first = ahead ? readAhead(head, ofPlace, keys) : head;
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Office(
                kind, keys, place.sentence().spanOf(first, last + 1), place.sentence().index()));
  }

  /** Interior Minister, London Mayor: the index of the first word that says which. */
  private int readAhead(int head, boolean ofPlace, Set<String> keys) {
    int first = head;
    for (int at = head - 1; at >= Math.max(0, head - HEAD); at--) {
      if (!token(at).isWord()
          || isPerson(at)
          || !(ofPlace ? token(at).isCapitalised() : words.joins(token(at)))) {
        break;
      }
      int known = keys.size();
      words.addKeys(token(at), ofPlace, keys);
      first = keys.size() > known ? at : first;
    }
    return first;
  }

  /** Whether a person is named here. */
  private boolean isPerson(int at) {
    return starts.contains(token(at).start())
        || (at + 1 < place.tokens().size()
            && token(at).isCapitalised()
            && token(at + 1).isCapitalised()
            && names.isGivenName(token(at).form()));
  }

  private Token token(int at) {
    return place.tokens().get(at);
  }
}
