package org.bylint.language;

import java.util.List;
import java.util.Optional;

/**
 * Reads numbers written in words: <i>vingt et un</i>, <i>deux cent mille</i>, <i>twenty-five</i>.
 * The words and their values are the lexicon {@code number-words}.
 */
public final class NumberWords {
  private final Lexicon words;

  public NumberWords(Language language) {
    words = language.lexicon("number-words");
  }

  /**
   * A number in words.
   *
   * @param value its value
   * @param to index after its last token
   * @param about whether the word itself says an approximate number (une centaine)
   * @param article whether it is a lone word that is also an article (un, a)
   */
  public record Value(long value, int to, boolean about, boolean article) {}

  /** The number that begins at a token, as far as it goes. */
  public Optional<Value> read(List<Token> tokens, int from) {
    Sum sum = new Sum();
    int at = from;
    while (at < tokens.size()) {
      int next = sum.takes(tokens, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return sum.parts == 0
        ? Optional.empty()
        : Optional.of(new Value(sum.result(), sum.end, sum.about, sum.parts == 1 && sum.article));
  }

  /** Adds up the words of one number. */
  private final class Sum {
    private long total;
    private long group;
    private int parts;
    private int end;
    private boolean about;
    private boolean article;

    long result() {
      return total + group;
    }

    /** Reads the token, or the joining word and the token after it; returns where it stopped. */
    int takes(List<Token> tokens, int at) {
      String form = tokens.get(at).folded();
      Optional<Lexicon.Entry> entry = words.find(form);
      if (entry.isPresent() && entry.get().has("joins")) {
        boolean joins = parts > 0 && at + 1 < tokens.size() && continues(tokens.get(at + 1));
        return joins ? takes(tokens, at + 1) : at;
      }
      if (entry.isPresent() && entry.get().has("value")) {
        return add(entry.get(), at);
      }
      return form.indexOf('-') > 0 && tokens.get(at).isWord() ? compound(form, at) : at;
    }

    private boolean continues(Token token) {
      Optional<Lexicon.Entry> entry = words.find(token.folded());
      long value = entry.map(NumberWords::value).orElse(0L);
      return value > 0 && value < 100 && group >= 20 && !entry.get().has("about");
    }

    private int compound(String form, int at) {
      String[] pieces = form.split("-", -1);
      for (String piece : pieces) {
        if (!words.contains(piece)) {
          return at;
        }
      }
      for (String piece : pieces) {
        Lexicon.Entry entry = words.find(piece).orElseThrow();
        if (!entry.has("joins") && add(entry, at) == at) {
          return at;
        }
      }
      return at + 1;
    }

    /** French writes twenties as a product (quatre-vingts), all else as sums and scales. */
    private int add(Lexicon.Entry entry, int at) {
      long value = NumberWords.value(entry);
      if (entry.has("scale") && value >= 1000) {
        total += Math.max(1, group) * value;
        group = 0;
      } else if (entry.has("scale")) {
        group = Math.max(1, group) * value;
      } else if (group % 100 == 4 && value == 20) {
        group += 76;
      } else if (parts > 0 && !fits(value)) {
        return at;
      } else {
        group += value;
      }
      about |= entry.has("about");
      article = entry.has("article");
      parts++;
      end = at + 1;
      return at + 1;
    }

    /** A smaller part fits where the number so far ends in zeros enough. */
    private boolean fits(long value) {
      if (group == 0) {
        return total > 0;
      }
      long place = value < 10 ? 10 : 100;
      return (value < 20 && group % 100 == 60)
          || (value < 20 && group % 100 == 80)
          || (value > 0 && group % place == 0 && value < group);
    }
  }

  private static long value(Lexicon.Entry entry) {
    return Long.parseLong(entry.attribute("value", "0"));
  }
}
