package org.bylint.engine;

/** Names of findings that stay the same from run to run: 16 hexadecimal digits. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The name over a whole repository of what has this name in its file. */
  public static String inFile(String path, String fingerprint) {
    return hash(path + '\n' + fingerprint);
  }

  /** Two rounds of FNV-1a, 64 bits: no security provider is loaded for it. */
  static String hash(String key) {
    long h = 0xcbf29ce484222325L;
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < key.length(); i++) {
        h = (h ^ key.charAt(i)) * 0x100000001b3L;
      }
    }
    String hex = Long.toHexString(h);
    return "0".repeat(16 - hex.length()) + hex;
  }
}
