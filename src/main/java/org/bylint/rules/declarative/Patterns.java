package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** The regular expressions of a page, looked for in each block by itself. */
final class Patterns implements Seeker {
  static final Set<String> PARAMETERS = Set.of("pattern", "except", "exactCase", "group");

  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> except = new LinkedHashMap<>();
  private final int group;

  Patterns(Parameters parameters) {
    boolean ignoreCase = !parameters.flag("exactCase");
    compile(parameters, "pattern", ignoreCase, patterns);
    compile(parameters, "except", ignoreCase, except);
    group = parameters.integer("group", 0);
    if (!parameters.has("pattern")) {
      throw new ParameterException("pattern", "is missing");
    }
    for (List<Pattern> list : patterns.values()) {
      for (Pattern pattern : list) {
        if (pattern.matcher("").groupCount() < group) {
          throw new ParameterException("group", "is not in " + pattern.pattern());
        }
      }
    }
  }

  private static void compile(
      Parameters parameters, String name, boolean ignoreCase, Map<String, List<Pattern>> into) {
    parameters
        .wordLists(name)
        .byLanguage()
        .forEach(
            (language, sources) ->
                into.put(
                    language,
                    sources.stream().map(s -> SafePattern.compile(name, s, ignoreCase)).toList()));
  }

  @Override
  public List<Hit> seek(Article article, RuleInfo rule) {
    String language = article.language().code();
    List<Pattern> wanted = in(patterns, language);
    List<Pattern> unwanted = in(except, language);
    List<Hit> hits = new ArrayList<>();
    for (Block block : article.document().blocks()) {
      if (rule.zones().isEmpty() || rule.zones().contains(block.zone())) {
        PlainText text = PlainText.of(article.document().text(), block.span());
        List<Span> silent = new ArrayList<>();
        unwanted.forEach(p -> find(p, text, 0, silent));
        List<Span> found = new ArrayList<>();
        wanted.forEach(p -> find(p, text, group, found));
        found.stream()
            .sorted()
            .filter(s -> silent.stream().noneMatch(x -> x.contains(s)))
            .filter(s -> Scope.covers(rule, article, s))
            .forEach(s -> add(s, article, hits));
      }
    }
    return hits;
  }

  private static List<Pattern> in(Map<String, List<Pattern>> patterns, String language) {
    List<Pattern> all = new ArrayList<>(patterns.getOrDefault("", List.of()));
    all.addAll(patterns.getOrDefault(language, List.of()));
    return all;
  }

  private static void find(Pattern pattern, PlainText text, int group, List<Span> found) {
    Matcher matcher = pattern.matcher(new CountedText(text.text()));
    while (matcher.find()) {
      if (matcher.start(group) < matcher.end(group)) {
        found.add(text.inDocument(matcher.start(group), matcher.end(group)));
      }
    }
  }

  private static void add(Span span, Article article, List<Hit> hits) {
    boolean apart = hits.isEmpty() || !hits.get(hits.size() - 1).span().overlaps(span);
    if (apart) {
      hits.add(new Hit(span, article.document().textOf(span), Map.of()));
    }
  }
}
