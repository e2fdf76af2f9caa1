package org.bylint.rules.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** Thousands, decimals or times of day in two ways of writing in one article. */
final class Format implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon measures = article.language().lexicon("conversions");
    Ways thousands = new Ways();
    Ways decimals = new Ways();
    for (NumberMention number : article.numbers()) {
      if (Scope.covers(options.rule(), article, number.span())) {
        NumberForm form = NumberForm.of(number.text(), article.language().code());
        boolean measured = isMeasured(number, measures);
        if (form.thousands().isPresent() && !measured && number.text().charAt(0) != '0') {
          thousands.add(form.thousands().get(), number.span());
        }
        // Others are versions and references: GeoTool 27.3.
        boolean large = number.step().compareTo(BigDecimal.ONE) > 0;
        if (form.decimal().isPresent() && (measured || large || number.hasUnit("%"))) {
          decimals.add(form.decimal().get(), number.span());
        }
      }
    }
    thousands.report("", article, findings);
    decimals.report("decimals", article, findings);
    times(article, options).report("times", article, findings);
  }

  /** Kilometres and the like, of which 20.832 may be twenty and a fraction. */
  private static boolean isMeasured(NumberMention number, Lexicon measures) {
    return number.unit().flatMap(measures::find).filter(e -> !e.has("currency")).isPresent();
  }

  private static Ways times(Article article, Options options) {
    Ways ways = new Ways();
    Lexicon hours = article.language().lexicon("date-words");
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Optional<Span> time = time(sentence.tokens(), i, hours);
        if (time.isPresent() && Scope.covers(options.rule(), article, time.get())) {
          ways.add(way(article.document().textOf(time.get())), time.get());
        }
      }
    }
    return ways;
  }

  /** 20h30, 20 h 30 or 20:30, as tokens. */
  private static Optional<Span> time(List<Token> tokens, int at, Lexicon hours) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    String form = token.folded();
    if (NumberForm.isTime(form, hours)) {
      return Optional.of(token.span());
    }
    boolean three = at + 2 < tokens.size() && form.length() <= 2 && isHour(form);
    if (!three || !NumberForm.isMinute(tokens.get(at + 2).form())) {
      return Optional.empty();
    }
    Token sign = tokens.get(at + 1);
    boolean hour = hours.find(sign).filter(e -> e.has("hour")).isPresent();
    boolean colon =
        sign.form().equals(":")
            && sign.start() == token.end()
            && tokens.get(at + 2).start() == sign.end()
            && form.length() == 2;
    boolean alone = at + 3 >= tokens.size() || !tokens.get(at + 3).form().equals(":");
    boolean first = at == 0 || !tokens.get(at - 1).form().equals(":");
    return hour || (colon && alone && first)
        ? Optional.of(token.span().union(tokens.get(at + 2).span()))
        : Optional.empty();
  }

  private static boolean isHour(String form) {
    return form.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(form) < 25;
  }

  /** Which sign, and whether spaces stand around it. */
  private static String way(String time) {
    if (time.indexOf(':') >= 0) {
      return "20:30";
    }
    String sign = time.indexOf('H') >= 0 ? "H" : "h";
    boolean spaced =
        !Character.isLetter(time.charAt(Math.min(2, time.length() - 1)))
            && time.chars().anyMatch(Character::isSpaceChar);
    return spaced ? "20 " + sign + " 30" : "20" + sign + "30";
  }

  /** The ways in which one kind of number is written, in the order of the text. */
  private static final class Ways {
    private final Map<String, List<Span>> places = new LinkedHashMap<>();

    void add(String way, Span place) {
      places.computeIfAbsent(way, w -> new ArrayList<>()).add(place);
    }

    /** One finding at the first place of the rarer way; between two alike the later one. */
    void report(String variant, Article article, Findings findings) {
      if (places.size() < 2) {
        return;
      }
      String common = "";
      String rare = "";
      for (String way : places.keySet()) {
        common = common.isEmpty() || count(way) > count(common) ? way : common;
      }
      for (String way : places.keySet()) {
        boolean rarer = !way.equals(common) && (rare.isEmpty() || count(way) < count(rare));
        rare = rarer ? way : rare;
      }
      List<Span> at = List.copyOf(places.getOrDefault(rare, List.of()));
      List<Span> others = List.copyOf(places.getOrDefault(common, List.of()));
      Findings.Draft draft =
          findings
              .at(at.get(0))
              .variant(variant)
              .value("found", article.document().textOf(at.get(0)))
              .value("other", article.document().textOf(others.get(0)))
              .value("count", at.size())
              .value("others", others.size())
              .related(others.get(0), "other");
      at.stream().skip(1).forEach(span -> draft.related(span, "same"));
    }

    private int count(String way) {
      return places.getOrDefault(way, List.of()).size();
    }
  }
}
