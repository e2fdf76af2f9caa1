package org.bylint.rules.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.input.Document;
import org.bylint.input.Link;
import org.bylint.input.Media;
import org.bylint.input.Metadata.Field;
import org.bylint.text.Span;

/** The web addresses of a file: of links and media, in the text, in front matter; none in code. */
final class Addresses {
  private static final String SCHEME = "://";

  private final Document document;
  private final String content;
  private final Map<Integer, Address> found = new TreeMap<>();

  private Addresses(Document document) {
    this.document = document;
    content = document.source().content();
  }

  /** In the order of the file. */
  static List<Address> of(Article article) {
    return new Addresses(article.document()).find();
  }

  private List<Address> find() {
    for (Field field : document.metadata().fields()) {
      within(field.source());
    }
    for (Link link : document.links()) {
      add(link.targetSource());
    }
    for (Media media : document.media()) {
      int at = content.indexOf(media.address(), media.source().start());
      int end = at + media.address().length();
      if (at >= 0 && end <= media.source().end()) {
        add(new Span(at, end));
      }
    }
    for (Span span : document.opaque()) {
      Span source = document.toSource(span);
      if (source.start() == 0 || content.charAt(source.start() - 1) != '`') {
        within(source);
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(Span source) {
    String address = source.in(content);
    boolean plain =
        address.contains(SCHEME) && address.chars().noneMatch(c -> c == '{' || c == '\n');
    if (plain) {
      found.putIfAbsent(source.start(), new Address(address, source));
    }
  }

  private void within(Span range) {
    int sign = content.indexOf(SCHEME, range.start());
    while (sign >= 0 && sign < range.end()) {
      int start = sign;
      while (start > range.start() && Character.isLetter(content.charAt(start - 1))) {
        start--;
      }
      int end = sign + SCHEME.length();
      while (end < range.end() && isUnit(content.charAt(end))) {
        end++;
      }
      while (end > sign + SCHEME.length() && ",;]".indexOf(content.charAt(end - 1)) >= 0) {
        end--;
      }
      add(new Span(start, end));
      sign = content.indexOf(SCHEME, end);
    }
  }

  private static boolean isUnit(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "\"'<>`".indexOf(c) < 0;
  }
}
