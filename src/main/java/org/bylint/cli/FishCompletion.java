package org.bylint.cli;

/** Completion for fish. */
final class FishCompletion {
  private final Completion completion;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(Completion completion) {
    this.completion = completion;
  }

  String script() {
    script.append("# Completion for fish\n");
    script.append("set -l rules ").append(String.join(" ", completion.rules())).append('\n');
    for (Completion.Subcommand command : completion.commands()) {
      script
          .append("complete -c bylint -f -n __fish_use_subcommand -a ")
          .append(command.name())
          .append(" -d ")
          .append(quoted(command.description()))
          .append('\n');
    }
    completion.commands().forEach(this::command);
    return script.toString();
  }

  private void command(Completion.Subcommand command) {
    String when =
        "complete -c bylint -n " + quoted("__fish_seen_subcommand_from " + command.name());
    for (Completion.Option option : command.options()) {
      script.append(when);
      for (String name : option.names()) {
        boolean isLong = name.startsWith("--");
        script.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
      }
      script.append(value(option.value())).append(" -d ");
      script.append(quoted(option.description())).append('\n');
    }
    String argument = words(command.argument());
    if (!argument.isEmpty()) {
      boolean files = command.argument().kind() == Completion.Kind.FILES_AND_RULES;
      script.append(when).append(files ? " -a " : " -f -a ").append(argument).append('\n');
    }
  }

  private static String value(Completion.Value value) {
    String words = words(value);
    return switch (value.kind()) {
      case NONE -> "";
      case FILES -> " -r -F";
      case ANY -> " -x";
      case WORDS, RULES, FILES_AND_RULES -> " -x -a " + words;
    };
  }

  private static String words(Completion.Value value) {
    return switch (value.kind()) {
      case WORDS -> quoted(String.join(" ", value.words()));
      case RULES, FILES_AND_RULES -> "\"$rules\"";
      case NONE, FILES, ANY -> "";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
