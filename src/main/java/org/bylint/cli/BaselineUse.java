package org.bylint.cli;

import java.util.Optional;

/**
 * What the command line says of findings that are known.
 *
 * @param file the baseline; empty where the configuration decides
 * @param update whether all findings of the run become known
 * @param none whether no baseline is used, whatever the configuration says
 * @param shrinks whether the run may take out of the list what it does not find again: it may not
 *     where rules or a part of the repository were chosen on the command line
 */
record BaselineUse(Optional<String> file, boolean update, boolean none, boolean shrinks) {

  static BaselineUse of(Arguments arguments) throws UsageException {
    boolean update = arguments.has("--update-baseline");
    boolean none = arguments.has("--no-baseline");
    boolean chosen =
        arguments.has("--only")
            || arguments.has("--skip")
            || arguments.has("--set")
            || arguments.has("--profile")
            || arguments.has("--lang")
            || arguments.has("--staged")
            || arguments.has("--since");
    if (none && (update || arguments.has("--baseline"))) {
      throw new UsageException("--no-baseline excludes --baseline and --update-baseline");
    }
    if (update && chosen) {
      throw new UsageException(
          "--update-baseline takes the findings of all rules in force in whole files: leave out --only,"
              + " --skip, --set, --profile, --lang, --staged and --since, or write what"
              + " they say into .bylint.yml");
    }
    return new BaselineUse(arguments.text("--baseline"), update, none, !chosen);
  }
}
