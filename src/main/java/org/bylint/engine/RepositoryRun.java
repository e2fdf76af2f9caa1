package org.bylint.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bylint.analysis.Article;
import org.bylint.config.ConfigException;
import org.bylint.input.InputException;
import org.bylint.rule.Finding;

/**
 * Checks files that are compared with each other. Where a repository-wide rule is in force, the
 * results wait until all files are read: the last one may be what shows that the first is wrong.
 * Only results, packed, and facts wait, never texts; the few files that the comparison says
 * something about are read a second time.
 */
public final class RepositoryRun {
  private final Plans plans;
  private final Linter linter;
  private final Map<String, Gathered<?>> gathered = new TreeMap<>();
  private final List<Held> held = new ArrayList<>();
  private final PackedResult packing = new PackedResult();

  private record Held(Input input, int content, Supplier<FileResult> result) {}

  public RepositoryRun(Plans plans, Linter linter) {
    this.plans = plans;
    this.linter = linter;
  }

  /** Checks one file by itself; may be called on many threads. */
  public Examined examine(Input input) {
    return linter.examine(input, Pass.FIRST);
  }

  /** Takes what came of the next file, in order; hands it on at once where nothing is compared. */
  public void take(Examined examined, OrderedWork.Receiver<FileResult> receiver)
      throws IOException {
    for (Examined.Collected<?> one : examined.collected()) {
      String rule = one.rule().info().id();
      Gathered<?> known = gathered.get(rule);
      if (known == null) {
        known = Gathered.of(one);
        gathered.put(rule, known);
      } else {
        known.merge(one);
      }
      known.judgedWith(one.rule().options(), examined.input().path());
    }
    if (gathered.isEmpty()) {
      receiver.accept(examined.result());
    } else {
      held.add(new Held(examined.input(), examined.content(), packing.pack(examined.result())));
    }
  }

  /** Compares, and hands on what waited, in the order of the files. */
  public void finish(int jobs, OrderedWork.Receiver<FileResult> receiver) throws IOException {
    if (held.isEmpty()) {
      return;
    }
    List<Defect> defects = new ArrayList<>();
    Map<String, List<Finding>> judged = judge(defects);
    gathered.clear();
    Map<String, Input> inputs = new HashMap<>();
    held.forEach(one -> inputs.put(one.input.path(), one.input));
    OtherArticles others = path -> Optional.ofNullable(inputs.get(path)).flatMap(this::article);
    String first = held.get(0).input.path();
    OrderedWork.run(
        held.iterator(),
        jobs,
        one -> {
          FileResult result = again(one, judged.getOrDefault(one.input.path(), List.of()), others);
          return one.input.path().equals(first) ? FileResult.with(result, defects) : result;
        },
        receiver);
  }

  private Map<String, List<Finding>> judge(List<Defect> defects) {
    Map<String, List<Finding>> judged = new HashMap<>();
    gathered.forEach(
        (rule, facts) -> {
          try {
            facts.judge(
                (path, findings) ->
                    judged.computeIfAbsent(path, p -> new ArrayList<>()).addAll(findings));
          } catch (RuntimeException | StackOverflowError e) {
            defects.add(Defect.of(held.get(0).input.path(), rule, e));
          }
        });
    return judged;
  }

  /** The result of a file with what the comparison found; a file that has changed keeps the old. */
  private FileResult again(Held one, List<Finding> judged, OtherArticles others) {
    if (judged.isEmpty()) {
      return one.result.get();
    }
    Pass second = Pass.second(judged, others);
    if (one.result.get() instanceof FileResult.Checked first) {
      Optional<FileResult> added = linter.adding(one.input, first, one.content, second);
      if (added.isPresent()) {
        return added.get();
      }
    }
    Examined again = linter.examine(one.input, second);
    return again.content() == one.content ? again.result() : one.result.get();
  }

  private Optional<Article> article(Input input) {
    try {
      return ArticleReader.read(input, plans.of(input.path()))
              instanceof ArticleReader.Outcome.Read r
          ? Optional.of(r.article())
          : Optional.empty();
    } catch (InputException | ConfigException e) {
      return Optional.empty();
    }
  }
}
