package org.bylint.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bylint.analysis.HouseForm.Status;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;

/** Works out which part of a house name each of its other forms stands for. */
final class HouseForms {
  private HouseForms() {}

  /** The words of a name as written. */
  static List<String> words(String name) {
    return Arrays.asList(name.split(" ", -1));
  }

  /** All forms of a name and of its words. */
  static List<HouseForm> of(HouseName name) {
    List<String> words = words(name.name());
    List<HouseForm> forms = new ArrayList<>();
    forms.add(form(name, name.name(), 0, words.size(), Status.WRITTEN));
    for (String also : name.also()) {
      forms.add(placed(name, also, Status.AVOIDED));
    }
    for (String allow : name.allow()) {
      forms.add(placed(name, allow, Status.ALLOWED));
    }
    return forms;
  }

  /** A form word by word, where it has as many words as what it stands for; else as it is. */
  static List<HouseForm> wordByWord(HouseForm form) {
    List<String> written = words(form.form());
    List<String> right = words(form.right());
    if (written.size() == 1 || written.size() != right.size()) {
      return List.of(form);
    }
    List<HouseForm> words = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      int at = form.from() + i;
      words.add(
          new HouseForm(
              form.name(),
              written.get(i),
              List.of(form.words().get(i)),
              right.get(i),
              at,
              at + 1,
              written.get(i).equals(right.get(i)) ? Status.WRITTEN : form.status()));
    }
    return words;
  }

  /**
   * The part of the name that is nearest to the form, letter by letter and whatever its spaces and
   * hyphens; the whole name where none is near. Of two as near the later one: surnames come last.
   */
  private static HouseForm placed(HouseName name, String form, Status status) {
    List<String> words = words(name.name());
    String letters = letters(form);
    int best = EditDistance.of(letters, letters(name.name()));
    int from = 0;
    int to = words.size();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j <= words.size(); j++) {
        int distance = EditDistance.of(letters, letters(String.join(" ", words.subList(i, j))));
        if (distance < best || (distance == best && i > from && to - from == j - i)) {
          best = distance;
          from = i;
          to = j;
        }
      }
    }
    boolean far = best * 3 > Math.max(letters.length(), 3) * 2;
    return far ? form(name, form, 0, words.size(), status) : form(name, form, from, to, status);
  }

  private static String letters(String form) {
    return Folding.fold(form).replace(" ", "").replace("-", "");
  }

  private static HouseForm form(HouseName name, String form, int from, int to, Status status) {
    String right = String.join(" ", words(name.name()).subList(from, to));
    return new HouseForm(name, form, words(Folding.fold(form)), right, from, to, status);
  }
}
