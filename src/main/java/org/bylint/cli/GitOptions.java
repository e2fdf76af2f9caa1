package org.bylint.cli;

import java.util.List;
import java.util.Optional;
import org.bylint.input.files.ArticleFile;

/**
 * Which part of a git repository is checked.
 *
 * @param staged what is staged for the next commit
 * @param since a revision: only what changed since
 */
record GitOptions(boolean staged, Optional<String> since) {
  private static final GitOptions NONE = new GitOptions(false, Optional.empty());

  static GitOptions of(Arguments arguments, Corrections corrections) throws UsageException {
    GitOptions options = new GitOptions(arguments.has("--staged"), arguments.text("--since"));
    if (!options.wanted()) {
      return NONE;
    }
    String option = options.staged ? "--staged" : "--since";
    if (options.staged && options.since.isPresent()) {
      throw new UsageException(
          "--staged and --since exclude each other: --staged checks the next commit, --since REV"
              + " all that changed since a revision");
    }
    if (arguments.words().contains(ArticleFile.STANDARD_INPUT)) {
      throw new UsageException(option + " reads from git and cannot read standard input as well");
    }
    if (corrections.use() == Corrections.Use.APPLY || (corrections.wanted() && !options.staged)) {
      throw new UsageException(remedy(options, arguments.words()));
    }
    return options;
  }

  private static String remedy(GitOptions options, List<String> paths) {
    String files = paths.isEmpty() ? "FILE..." : String.join(" ", paths);
    return options.staged
        ? "--staged checks what will be committed and changes nothing; correct the files and stage"
            + " them again: bylint check --fix "
            + files
            + " && git add "
            + files
        : "--fix and --diff correct whole files, not only what changed; name the files without"
            + " --since: bylint check --fix "
            + files;
  }

  boolean wanted() {
    return staged || since.isPresent();
  }
}
