package org.bylint.sources;

/**
 * What remains of a credit when case, accents, spaces and marks do not count: {@code Le
 * Parisien.fr} and {@code LE-PARISIEN.FR} are both {@code leparisienfr}.
 */
public final class CreditKey {
  /** Letters with a mark, each followed by what it is without; a Unicode table would cost more. */
  private static final String FOLDED =
      "àaáaâaãaäaåaāaăaąaæaçcćcčcďdđdðdèeéeêeëeēeėeęeěeğgģgìiíiîiïiīiįiıi"
          + "ķkļlłlľlñnńnņnňnòoóoôoõoöoøoőoœořrŕrśsşsšsșsßsťtţtțtùuúuûuüuūuůuűuųuýyÿyźzżzžz";

  private CreditKey() {}

  /** The key of a credit; empty when it holds neither letter nor digit. */
  public static String of(String credit) {
    StringBuilder key = new StringBuilder(credit.length());
    for (int i = 0; i < credit.length(); i++) {
      char c = Character.toLowerCase(credit.charAt(i));
      if (c < 128) {
        if (Character.isLetterOrDigit(c) || c == '+') {
          key.append(c);
        }
      } else if (Character.isLetterOrDigit(c)) {
        key.append(fold(c));
      }
    }
    return key.toString();
  }

  private static char fold(char c) {
    int at = FOLDED.indexOf(c);
    return at >= 0 && at % 2 == 0 ? FOLDED.charAt(at + 1) : c;
  }
}
