package org.bylint.rule.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.RuleInfo;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/** Reads rule pages. Every error names the file, the line and, for a wrong word, the right one. */
public final class RulePageParser {
  private final FrontMatterReader frontMatter;

  /**
   * A parser of pages.
   *
   * @param checks that pages may name
   * @param bothLanguages whether every text must stand in French and in English, as in the pages of
   *     the project; a team may write one
   */
  public RulePageParser(KnownChecks checks, boolean bothLanguages) {
    frontMatter = new FrontMatterReader(checks, bothLanguages);
  }

  /**
   * Reads one page.
   *
   * @param id of the rule: folder and file name without extension
   * @param file how to name the file in messages
   */
  public RulePage parse(String id, String file, String content) throws RulePageException {
    List<String> lines = content.replace("\r\n", "\n").lines().toList();
    int end = endOfFrontMatter(lines, file);
    String yaml = String.join("\n", lines.subList(1, end)) + "\n";
    try {
      Optional<YamlNode> root = YamlReader.read(file, yaml, 2);
      if (root.isEmpty()) {
        throw new RulePageException(file + ":2: the front matter is empty");
      }
      return page(id, file, root.get().map(), lines, end + 1);
    } catch (YamlException e) {
      throw new RulePageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static int endOfFrontMatter(List<String> lines, String file) throws RulePageException {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      throw new RulePageException(file + ":1: a rule page begins with front matter between ---");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals("---")) {
        return i;
      }
    }
    throw new RulePageException(file + ":1: the front matter is never closed by ---");
  }

  private RulePage page(String id, String file, YamlMap map, List<String> lines, int from)
      throws RulePageException, YamlException {
    RuleInfo info = frontMatter.rule(id, map);
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size() || !lines.get(at).startsWith("# ")) {
      throw new RulePageException(
          file + ":" + (at + 1) + ": after the front matter comes a title: # What the rule finds");
    }
    Map<String, Integer> keyLines = new LinkedHashMap<>();
    map.entries().forEach(entry -> keyLines.put(entry.name(), entry.key().line()));
    return new RulePage(
        file,
        info,
        lines.get(at).substring(2).strip(),
        String.join("\n", lines.subList(at + 1, lines.size())).strip() + "\n",
        at + 2,
        new ExampleParser(file, lines, info.options()).parse(at + 1),
        keyLines,
        frontMatter.skippedInvariants(map));
  }
}
