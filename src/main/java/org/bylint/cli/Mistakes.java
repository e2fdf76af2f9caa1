package org.bylint.cli;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with a command line. */
final class Mistakes {
  private Mistakes() {}

  static String explain(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    return what(e, spec) + "\nbylint " + spec.name() + " --help lists the options.";
  }

  private static String what(ParameterException e, CommandSpec spec) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String written = unmatched.getUnmatched().get(0);
      int equals = written.indexOf('=');
      String name = equals < 0 ? written : written.substring(0, equals);
      boolean option = name.startsWith("-");
      return (option ? "there is no option " : "one argument too many: ")
          + name
          + (option ? Nearest.hint(name, names(spec)) : "");
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec what = missing.getMissing().get(0);
      return what instanceof OptionSpec option
          ? option.longestName() + " lacks its value " + what.paramLabel()
          : "an argument is missing: " + what.paramLabel();
    }
    if (e instanceof OverwrittenOptionException) {
      return "an option is given twice: " + e.getMessage();
    }
    return String.valueOf(e.getMessage());
  }

  private static List<String> names(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    spec.options().forEach(o -> names.addAll(List.of(o.names())));
    return names;
  }

  /** One of the values that an option takes. */
  static String choice(String option, String value, List<String> allowed) throws UsageException {
    if (allowed.contains(value)) {
      return value;
    }
    throw new UsageException(
        option
            + " takes "
            + String.join(", ", allowed)
            + ", not \""
            + value
            + "\""
            + Nearest.hint(value, allowed));
  }
}
