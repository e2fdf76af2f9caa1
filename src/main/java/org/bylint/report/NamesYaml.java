package org.bylint.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bylint.analysis.Name;
import org.bylint.rules.names.ListedName;
import org.bylint.rules.names.ListedName.Written;
import org.bylint.rules.names.NameInventory;

/** The names of a repository as a house's names file. */
public final class NamesYaml {
  private static final int SHORT = 5;

  private NamesYaml() {}

  /**
   * The file.
   *
   * @param names the names it holds, in their order
   */
  public static String of(List<ListedName> names, Wording wording) {
    Set<String> right = new HashSet<>();
    names.forEach(n -> right.add(lower(n.name())));
    StringBuilder out = new StringBuilder(header(wording));
    for (ListedName name : names) {
      out.append("  - name: ").append(scalar(name.name())).append('\n');
      List<String> also =
          NameInventory.clearVariants(name).stream()
              .map(Written::text)
              .filter(text -> !right.contains(lower(text)))
              .map(NamesYaml::scalar)
              .toList();
      if (!also.isEmpty()) {
        out.append("    also: [").append(String.join(", ", also)).append("]\n");
      }
      if (name.kind() != Name.Kind.ACRONYM) {
        out.append("    kind: ").append(lower(name.kind().name())).append("\n");
      }
      out.append("    languages: [").append(name.language()).append("]\n");
      out.append("    count: ").append(name.count()).append('\n');
    }
    return out.toString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String header(Wording wording) {
    return wording.pick(
        """
        # Les noms tels que le dépôt les écrit, relevés par « bylint names --export ».
        # À relire avant de s'en servir : « name » est la graphie la plus fréquente, pas forcément la bonne ;
        # « also » donne les graphies à éviter. Puis dans .bylint.yml : names: names.yml
        names:
        """,
        """
        # The names as the repository writes them, gathered by "bylint names --export".
        # Review before use: "name" is the most frequent spelling, not necessarily the right one;
        # "also" lists the spellings to avoid. Then in .bylint.yml: names: names.yml
        names:
        """);
  }

  /** Plain where YAML cannot take it for anything but text. */
  private static String scalar(String text) {
    boolean plain = text.length() > SHORT && Character.isLetter(text.charAt(0));
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = Character.isLetter(c) || c == ' ' || c == '-' || c == '\'';
    }
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
