package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Link;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** The same paragraph twice: pasted twice, or left behind when it was moved. */
final class DuplicateParagraph implements Check {
  /** So many times is a refrain or advice that comes again. */
  private static final int REFRAIN = 3;

  /** So many paragraphs that begin with an hour are a live page. */
  private static final int LIVE = 3;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Document document = article.document();
    Map<String, List<Integer>> places = places(document, options.integer("minLength"));
    for (List<Integer> alike : places.values()) {
      if (alike.size() > 1 && isSlip(article, alike)) {
        report(document, alike, findings);
      }
    }
  }

  /** Blocks by their folded words. */
  private static Map<String, List<Integer>> places(Document document, int minLength) {
    List<Block> blocks = document.blocks();
    Map<Integer, List<Integer>> byLength = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean prose = block.zone() == Zone.BODY && block.span().length() >= minLength;
      if (prose && !isLink(document, block.span())) {
        byLength.computeIfAbsent(sketch(document, block), k -> new ArrayList<>()).add(i);
      }
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (List<Integer> some : byLength.values()) {
      if (some.size() > 1) {
        for (int i : some) {
          String key = key(document.textOf(blocks.get(i).span()));
          places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    return places;
  }

  /** A call to a page, rightly at the top and at the end. */
  private static boolean isLink(Document document, Span block) {
    for (Link link : document.links()) {
      if (link.text().contains(block)) {
        return true;
      }
    }
    return false;
  }

  /** Cheap, and the same for paragraphs whose folded words are the same: how many plain letters. */
  private static int sketch(Document document, Block block) {
    String text = document.text();
    int sum = 0;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'b' && c <= 'z' && "aeiouyc".indexOf(c) < 0) || (c >= '0' && c <= '9');
      sum = plain ? sum * 31 + c : sum;
    }
    return sum;
  }

  /** Letters and figures only. */
  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (char c : Folding.fold(words).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static boolean isSlip(Article article, List<Integer> alike) {
    boolean adjacent = areAdjacent(alike);
    return (alike.size() < REFRAIN || adjacent)
        && !isDeck(article.document(), alike.get(0))
        && !isRepeatable(article, alike.get(0))
        && (adjacent || (!isLive(article.document()) && !isUnderOwnHeadings(article, alike)));
  }

  private static boolean areAdjacent(List<Integer> alike) {
    for (int i = 1; i < alike.size(); i++) {
      if (alike.get(i) != alike.get(i - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  /** In plain text the first paragraph may be the deck, which the body often repeats. */
  private static boolean isDeck(Document document, int first) {
    if (!document.format().equals("text")) {
      return false;
    }
    for (int i = 0; i < first; i++) {
      if (document.blocks().get(i).zone() == Zone.BODY) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRepeatable(Article article, int block) {
    String text = article.document().text();
    Span span = article.document().blocks().get(block).span();
    Lexicon list = article.language().lexicon("repeated-passages");
    Optional<Openers.Opener> opener = new Openers(text, list).at(span.start(), span.end());
    if (opener.isPresent()) {
      return true;
    }
    String plain = Openers.plain(span.in(text)).replace('’', '\'');
    for (Lexicon.Entry entry : list.entries()) {
      if (entry.has("anywhere") && plain.contains(entry.phrase())) {
        return true;
      }
    }
    return false;
  }

  /** Entries with their hour: 18h30, 18:30, ♦ 21H00. */
  private static boolean isLive(Document document) {
    int timed = 0;
    for (Block block : document.blocks()) {
      timed += beginsWithTime(document.text(), block.span()) ? 1 : 0;
    }
    return timed >= LIVE;
  }

  private static boolean beginsWithTime(String text, Span block) {
    int at = block.start();
    while (at < block.end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int digits = at;
    while (at < block.end() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean sign = at + 1 < block.end() && "hH:.".indexOf(text.charAt(at)) >= 0;
    return at > digits
        && at <= digits + 2
        && sign
        && (text.charAt(at) != '.' || Character.isDigit(text.charAt(at + 1)));
  }

  /** Each under a heading of its own: what is said of every day, place or party of a list. */
  private static boolean isUnderOwnHeadings(Article article, List<Integer> alike) {
    List<Block> blocks = article.document().blocks();
    int first = heading(blocks, alike.get(0));
    int second = heading(blocks, alike.get(1));
    return first >= 0
        && second > first
        && alike.get(0) - first == alike.get(1) - second
        && alike.get(0) - first == 1;
  }

  private static int heading(List<Block> blocks, int from) {
    int at = from;
    while (at >= 0 && blocks.get(at).zone() != Zone.SUBHEADING) {
      at--;
    }
    return at;
  }

  private static void report(Document document, List<Integer> alike, Findings findings) {
    List<Block> blocks = document.blocks();
    String text = document.text();
    Span first = blocks.get(alike.get(0)).span();
    int last = alike.get(alike.size() - 1);
    Span again = blocks.get(alike.get(1)).span();
    boolean adjacent = areAdjacent(alike);
    boolean exact = adjacent;
    for (int i : alike) {
      exact &= blocks.get(i).span().in(text).equals(first.in(text));
    }
    Span gone = new Span(first.end(), blocks.get(last).span().end());
    Findings.Draft draft =
        findings
            .at(again)
            .variant(adjacent ? "adjacent" : "")
            .value("found", Places.shortened(again.in(text)))
            .value("count", alike.size())
            .related(first, "first");
    if (exact) {
      draft.fix(new Fix("", Fix.Applicability.SAFE, List.of(new Fix.Edit(gone, ""))));
    }
  }
}
