package org.bylint.engine.baseline;

/**
 * A finding that a repository has and puts up with for now.
 *
 * @param path of the article, from the folder of the baseline, with forward slashes
 * @param rule id of the rule
 * @param fingerprint of the finding in its article
 * @param places number of places that the finding shows, itself included; 0 for the article as a
 *     whole
 * @param text the words found, for whoever reads the file; empty for the article as a whole
 */
public record KnownFinding(String path, String rule, String fingerprint, int places, String text) {
  KnownFinding at(String otherPath) {
    return new KnownFinding(otherPath, rule, fingerprint, places, text);
  }

  KnownFinding with(int fewerPlaces) {
    return new KnownFinding(path, rule, fingerprint, fewerPlaces, text);
  }
}
