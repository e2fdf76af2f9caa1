package org.bylint.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a small table: milliseconds an article, and of what is allowed. */
public final class Main {
  private static final Map<String, Double> BARS =
      Map.of("namesWithRules", 1.0, "attributionWithRules", 2.0);
  private static final double MICROSECONDS = 1_000;

  private Main() {}

  /** Takes a regular expression for the benchmarks to run; all without one. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(args.length > 0 ? args[0] : ".")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    PrintStream out = System.out;
    out.println("ms per article of 3 KB, warm, one thread");
    for (RunResult result : results) {
      double ms = result.getPrimaryResult().getScore() / MICROSECONDS;
      String label = result.getPrimaryResult().getLabel();
      String name = label.substring(label.lastIndexOf('.') + 1);
      Double bar = BARS.get(name);
      String ratio = bar == null ? "" : "  " + rounded(ms / bar) + " of " + rounded(bar) + " ms";
      out.println(name + " ".repeat(Math.max(1, 24 - name.length())) + rounded(ms) + ratio);
    }
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
