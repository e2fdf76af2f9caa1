package org.bylint.report.html;

import java.io.IOException;
import org.bylint.rule.Severity;

/** Draws bars in three colours, drawn to a common scale; the numbers stand beside them as text. */
final class Bars {
  private static final int LENGTH = 100;
  private static final int SCALE = 100;

  private Bars() {}

  /** Writes a bar of a length that tells how many findings there are, of the most that there is. */
  static void write(Html html, Counts counts, int most) throws IOException {
    html.open(
        "svg",
        "class",
        "chart",
        "viewBox",
        "0 0 " + LENGTH + " 8",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    int from = 0;
    for (Severity severity : Severity.values()) {
      int n = counts.of(severity);
      if (n > 0) {
        from = bar(html, severity, from, width(n, most));
      }
    }
    html.close("svg");
  }

  private static int bar(Html html, Severity severity, int from, int width) throws IOException {
    html.open(
            "rect",
            "class",
            severity.key(),
            "x",
            units(from),
            "y",
            "0",
            "width",
            units(width),
            "height",
            "8")
        .close("rect");
    return from + width;
  }

  /** In hundredths of a unit of the drawing. */
  private static int width(int n, int most) {
    return (int) ((long) n * LENGTH * SCALE / Math.max(1, most));
  }

  private static String units(int hundredths) {
    int rest = hundredths % SCALE;
    return hundredths / SCALE + "." + (rest < 10 ? "0" : "") + rest;
  }
}
