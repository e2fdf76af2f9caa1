package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseName;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Name;
import org.bylint.analysis.names.Capitals;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Finds full names of the house's names file with a slip in one word that the file does not list;
 * what it lists, {@code names/transliteration} and {@code names/exonym} report. Made once a run.
 */
final class HouseDepartures {
  private static final int SHORTEST = 4;

  private final SpellingModel model;
  private final HouseNames house;
  private final Slips slips;

  /** Names of the house by all their words but one, with a gap in its place. */
  private final Map<String, List<HouseName>> byGap = new HashMap<>();

  /**
   * A departure.
   *
   * @param place the word that differs
   * @param found the name as the article writes it
   * @param right the word as the house writes it
   * @param name the name of the house
   * @param mentions where the article mentions whom it means
   */
  record HouseDeparture(
      Span place, String found, String right, HouseName name, List<Name.Mention> mentions) {

    /** Where the article writes the word so in mentions of that name. */
    List<Span> places(String text) {
      String wrong = place.in(text);
      List<Span> places = new ArrayList<>();
      for (Name.Mention mention : mentions) {
        int start = mention.span().start();
        for (String word : mention.span().in(text).split(" ", -1)) {
          if (Words.bare(word).equals(wrong)) {
            places.add(new Span(start, start + wrong.length()));
          }
          start += word.length() + 1;
        }
      }
      return places;
    }
  }

  HouseDepartures(SpellingModel model, HouseNames house) {
    this.model = model;
    this.house = house;
    slips = new Slips(model);
    for (HouseName name : house.in(model.language().code())) {
      List<String> words = words(name.name());
      for (int i = 0; i < words.size() && words.size() > 1; i++) {
        byGap.computeIfAbsent(gap(words, i), g -> new ArrayList<>(1)).add(name);
      }
    }
  }

  private static List<String> words(String name) {
    return List.of(Folding.fold(name).split(" ", -1));
  }

  private static String gap(List<String> words, int at) {
    List<String> other = new ArrayList<>(words);
    other.set(at, "_");
    return String.join(" ", other);
  }

  /**
   * One for each name of the article, where it first stands; none of a word that the article also
   * writes as the house does, which is one name in two spellings.
   */
  List<HouseDeparture> find(Article article) {
    Map<String, HouseDeparture> found = new HashMap<>();
    List<HouseDeparture> all = new ArrayList<>();
    Set<String> written = new HashSet<>();
    FreeNames free = new FreeNames(article);
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        written.addAll(words(mention.text()));
        departure(mention, name.mentions())
            .filter(d -> stands(article, mention, free))
            .filter(d -> found.putIfAbsent(d.found(), d) == null)
            .ifPresent(all::add);
      }
    }
    all.removeIf(d -> written.contains(Folding.fold(d.right())));
    return all;
  }

  private static boolean stands(Article article, Name.Mention mention, FreeNames free) {
    Optional<MentionPlace> at = MentionPlace.of(article, mention);
    if (at.isEmpty() || Capitals.isAllCapitals(at.get().sentence())) {
      return false;
    }
    String folded = Folding.fold(mention.text());
    MentionPlace m = at.get();
    return free.isOwn(
        new Sighting(m.sentence(), m.from(), m.to(), mention.span(), mention.text(), folded));
  }

  private Optional<HouseDeparture> departure(Name.Mention mention, List<Name.Mention> all) {
    String[] written = mention.text().split(" ", -1);
    List<String> words = words(mention.text());
    int start = mention.span().start();
    for (int i = 0; i < words.size() && written.length == words.size(); i++) {
      String form = Words.bare(written[i]);
      Span place = new Span(start, start + form.length());
      start += written[i].length() + 1;
      for (HouseName name : byGap.getOrDefault(gap(words, i), List.of())) {
        String right = name.name().split(" ", -1)[i];
        if (isSlip(Words.composed(form), right, name.count())) {
          return Optional.of(new HouseDeparture(place, mention.text(), right, name, all));
        }
      }
    }
    return Optional.empty();
  }

  /** No listed word, no given name, and no other ending, such as a feminine's. */
  private boolean isSlip(String form, String right, int count) {
    String folded = Folding.fold(form);
    String other = Folding.fold(right);
    return folded.length() >= SHORTEST
        && Words.hasOnlyLetters(form)
        && !folded.equals(other)
        && slips.areNear(folded, other)
        && !(Slips.exchangesConsonants(folded, other) && count < Slips.SURE)
        && !addsLetter(folded, other)
        && !addsLetter(other, folded)
        && !isListed(folded)
        && !model.givenNames().contains(form)
        && slips.isUnknown(form)
        && !model.inflections().relate(folded, other);
  }

  /**
   * One more letter at the end makes another name (Bernar, Bernard), unless it is the last again.
   */
  private static boolean addsLetter(String shorter, String longer) {
    int last = shorter.length() - 1;
    return longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && (longer.charAt(last + 1) != shorter.charAt(last) || Words.isVowel(shorter.charAt(last)));
  }

  private boolean isListed(String folded) {
    return house.word(folded, model.language().code()).findAny().isPresent()
        || model.variants().of(folded).stream().anyMatch(group -> !group.shared());
  }
}
