package org.bylint.rules.corpus;

import java.util.Optional;
import org.bylint.rules.corpus.SourceLabels.Group;
import org.bylint.rules.corpus.SourceLabels.Label;
import org.bylint.sources.SourceRecord;
import org.bylint.sources.SourceRegistry;

/**
 * Which label of a source is to be kept. Of one wording written in several ways the one that the
 * registry has, else the most frequent; of several names the one that nearly all articles write.
 */
final class LabelChoice {
  private final int files;
  private final int ratio;

  /**
   * A choice.
   *
   * @param files number of articles that a name stands in, at least, to be the usual one
   * @param ratio how many times as many articles it stands in, at least, as another name
   */
  LabelChoice(int files, int ratio) {
    this.files = files;
    this.ratio = ratio;
  }

  /** What should stand in the place of a label; empty where it is right or nobody can tell. */
  Optional<Label> instead(Label label, Group group) {
    if (group.labels().size() < 2) {
      return Optional.empty();
    }
    Optional<Label> usual = usualName(label, group);
    Label best = usual.orElse(label);
    for (Label other : group.labels()) {
      if (other.key().equals(best.key()) && isBetter(other, best, group)) {
        best = other;
      }
    }
    return best.text().equals(label.text()) ? Optional.empty() : Optional.of(best);
  }

  /** Another name of the same source that stands in many more articles. */
  private Optional<Label> usualName(Label label, Group group) {
    Optional<Label> usual = Optional.empty();
    int least = Math.max(files, ratio * count(label.key(), group));
    for (Label other : group.labels()) {
      if (!other.key().equals(label.key())
          && count(other.key(), group) >= least
          && (usual.isEmpty() || size(other) > size(usual.get()))) {
        usual = Optional.of(other);
      }
    }
    return usual;
  }

  private static int count(String key, Group group) {
    int count = 0;
    for (Label label : group.labels()) {
      count += label.key().equals(key) ? size(label) : 0;
    }
    return count;
  }

  private static boolean isBetter(Label other, Label best, Group group) {
    boolean listed = isName(other, group);
    return listed != isName(best, group) ? listed : size(other) > size(best);
  }

  /** Whether it is, letter by letter, what the registry calls the source. */
  private static boolean isName(Label label, Group group) {
    for (SourceRecord record : SourceRegistry.builtIn().exact(label.text()).records()) {
      if (record.id().equals(group.source())) {
        return record.names().containsValue(label.text())
            || record.ambiguous().contains(label.text());
      }
    }
    return false;
  }

  private static int size(Label label) {
    return label.sightings().size();
  }
}
