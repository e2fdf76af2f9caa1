package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Link;
import org.bylint.input.Zone;
import org.bylint.rules.residue.Leftover.Kind;
import org.bylint.rules.residue.Openers.Opener;
import org.bylint.text.Span;

/**
 * Finds what a site puts around an article. The same words are prose in most places: a phrase
 * counts where it is the whole line, where a colon follows it, in capitals, or at the beginning of
 * a short line without a stop.
 */
final class LeftoverFinder {
  private final Article article;
  private final Document document;
  private final String text;
  private final Openers openers;
  private final int maxWords;

  LeftoverFinder(Article article, int maxWords) {
    this.article = article;
    this.maxWords = maxWords;
    document = article.document();
    text = document.text();
    openers = new Openers(text, article.language());
  }

  /** In the order of the text. */
  List<Leftover> find() {
    List<Leftover> found = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isReadable(blocks.get(i).zone()) && !isLinked(blocks.get(i).span())) {
        ofBlock(i).ifPresent(found::add);
      }
    }
    for (Sentence sentence : article.sentences()) {
      Block block = blocks.get(sentence.block());
      if (block.zone() == Zone.BODY && sentence.span().start() > block.span().start()) {
        inline(sentence, block.span()).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> a.phrase().compareTo(b.phrase()));
    return found;
  }

  /** In marked-up text headings and lists are what the writer made them. */
  private boolean isReadable(Zone zone) {
    return switch (zone) {
      case BODY, FURNITURE, DECK, CREDIT -> true;
      case SUBHEADING, LIST -> document.format().equals("text");
      default -> false;
    };
  }

  /** A link to another article that works is no leftover. */
  private boolean isLinked(Span block) {
    for (Link link : document.links()) {
      if (!link.text().isEmpty() && block.contains(link.text())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Leftover> ofBlock(int index) {
    Block block = document.blocks().get(index);
    Span span = block.span();
    return openers
        .at(span.start(), span.end())
        .flatMap(
            opener -> {
              Span phrase = opener.span();
              if (isEmpty(phrase.end(), span.end())) {
                return Optional.of(new Leftover(phrase, span, index, Kind.KNOWN_LINE));
              }
              return opensLine(opener, block)
                  ? Optional.of(new Leftover(phrase, span, index, Kind.PARAGRAPH))
                  : Optional.empty();
            });
  }

  private boolean opensLine(Opener opener, Block block) {
    if (opener.entry().has("whole")) {
      return false;
    }
    int end = block.span().end();
    int colon = openers.colon(opener.span().end(), end);
    if (colon > 0) {
      return announces(colon, end) || isCapitals(opener.span());
    }
    boolean isShort = words(block.span()) < maxWords;
    boolean call = opener.entry().has("call");
    return !opener.entry().has("colon")
        && (isCapitals(opener.span()) || (isShort && (call || !isSentence(block.span()))));
  }

  private boolean announces(Opener opener, int end) {
    int colon = openers.colon(opener.span().end(), end);
    return colon > 0 && announces(colon, end);
  }

  /** A headline follows its colon with a capital, a sentence of the writer's own goes on small. */
  private boolean announces(int colon, int end) {
    int i = colon;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i == end || !Character.isLowerCase(text.charAt(i));
  }

  private Optional<Leftover> inline(Sentence sentence, Span block) {
    int start = sentence.span().start();
    return openers
        .at(start, block.end())
        .filter(opener -> !opener.entry().has("whole") && !opener.entry().has("call"))
        .filter(opener -> announces(opener, block.end()))
        .map(
            opener -> {
              int colon = openers.colon(opener.span().end(), block.end());
              Span whole = new Span(start, colon);
              return new Leftover(opener.span(), whole, sentence.block(), Kind.INLINE);
            });
  }

  private boolean isEmpty(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Openers.isSpace(c) && c != ':') {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitals(Span phrase) {
    String words = phrase.in(text);
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private boolean isSentence(Span block) {
    return ".!?…\"»”".indexOf(text.charAt(block.end() - 1)) >= 0;
  }

  private int words(Span block) {
    int words = 0;
    boolean inside = false;
    for (int i = block.start(); i < block.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || !Openers.isSpace(text.charAt(i));
    }
    return words;
  }
}
