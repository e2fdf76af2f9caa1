package org.bylint.report.exchange;

import java.nio.charset.StandardCharsets;

/** Paths as references of a report: relative ones stay relative, absolute ones name a file. */
final class UriPath {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private UriPath() {}

  /** The path, percent-encoded by RFC 3986. */
  static String of(String path) {
    String slashes = path.replace('\\', '/');
    StringBuilder b = new StringBuilder();
    if (slashes.startsWith("/")) {
      b.append("file://");
    } else if (isDrive(slashes)) {
      b.append("file:///").append(slashes, 0, 2);
      slashes = slashes.substring(2);
    }
    for (byte one : slashes.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
        b.append(c);
      } else {
        b.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return b.toString();
  }

  private static boolean isDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && isLetterOrDigit(path.charAt(0));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
