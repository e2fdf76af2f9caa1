package org.bylint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The files that a report is made of: its page with gaps, its style sheet, its script. */
final class Template {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String page;

  private Template(String page) {
    this.page = page;
  }

  static Template load() {
    return new Template(resource("report.html"));
  }

  /** Fills a gap. */
  interface Filler {
    void fill(String name) throws IOException;
  }

  /**
   * Writes the page to {@code out}; the filler writes to the same place what stands in the gaps.
   */
  void write(Appendable out, Filler filler) throws IOException {
    int at = 0;
    for (int gap = page.indexOf(OPEN); gap >= 0; gap = page.indexOf(OPEN, at)) {
      int end = page.indexOf(CLOSE, gap);
      out.append(page, at, gap);
      filler.fill(page.substring(gap + OPEN.length(), end));
      at = end + CLOSE.length();
    }
    out.append(page, at, page.length());
  }

  /** A file beside this class, with the line ends that it is hashed with. */
  static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source expression that lets exactly this style or script run (CSP level 3). */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
