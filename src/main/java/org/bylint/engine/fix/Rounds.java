package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.analysis.Article;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.text.SourceFile;

/**
 * Corrects and looks again until nothing is left to correct, so that a second run changes nothing.
 * A rule whose corrections come to no end, or lead back to where they began, has a defect: the work
 * starts over without it.
 */
public final class Rounds {
  private static final int MOST = 5;

  private final Look look;
  private final Fix.Applicability limit;

  /**
   * Rounds of correction.
   *
   * @param look finds what is wrong in a file
   * @param limit SAFE, or UNSAFE to apply those corrections too
   */
  public Rounds(Look look, Fix.Applicability limit) {
    this.look = look;
    this.limit = limit;
  }

  /** Looks at a file. */
  @FunctionalInterface
  public interface Look {
    /** What is seen; empty where the file holds no article. */
    Optional<Seen> at(SourceFile file);
  }

  /**
   * An article and what is wrong with it.
   *
   * @param article as it was read
   * @param findings that may be corrected
   */
  public record Seen(Article article, List<Finding> findings) {}

  /**
   * A corrected file.
   *
   * @param content what should stand in it
   * @param applied the corrections, in the order in which they were made
   * @param refused corrections that could not be applied
   * @param endless ids of the rules whose corrections come to no end, sorted; none is applied
   */
  public record Result(
      String content, List<Proposal> applied, List<Refusal> refused, List<String> endless) {}

  /** Corrects a file. */
  public Result correct(SourceFile file) {
    Set<String> endless = new TreeSet<>();
    Optional<Result> result = attempt(file, endless);
    while (result.isEmpty()) {
      result = attempt(file, endless);
    }
    return result.get();
  }

  /** One attempt; empty when it comes to no end, and the rules to blame are then known. */
  private Optional<Result> attempt(SourceFile file, Set<String> endless) {
    List<Proposal> applied = new ArrayList<>();
    Set<String> before = new HashSet<>(Set.of(file.content()));
    String content = file.content();
    for (int round = 0; ; round++) {
      Corrector.Corrected corrected =
          once(new SourceFile(file.path(), content, file.encoding()), endless);
      if (corrected.applied().isEmpty()) {
        return Optional.of(new Result(content, applied, corrected.refused(), List.copyOf(endless)));
      }
      if (round == MOST || !before.add(corrected.content())) {
        corrected.applied().forEach(proposal -> endless.add(proposal.rule()));
        return Optional.empty();
      }
      applied.addAll(corrected.applied());
      content = corrected.content();
    }
  }

  private Corrector.Corrected once(SourceFile file, Set<String> endless) {
    Optional<Seen> seen = look.at(file);
    if (seen.isEmpty()) {
      return new Corrector.Corrected(file.content(), List.of(), List.of());
    }
    List<Finding> findings =
        seen.get().findings().stream().filter(f -> !endless.contains(f.rule())).toList();
    return Corrector.correct(seen.get().article(), findings, limit);
  }
}
