package org.bylint.cli;

/** Completion for zsh. */
final class ZshCompletion {
  private final Completion completion;
  private final StringBuilder script = new StringBuilder();

  ZshCompletion(Completion completion) {
    this.completion = completion;
  }

  String script() {
    script.append("#compdef bylint\n# Completion for zsh, as _bylint in a folder of $fpath\n");
    script.append("_bylint() {\n  local -a commands rules\n  commands=(\n");
    for (Completion.Subcommand command : completion.commands()) {
      String line = command.name() + ":" + command.description();
      script.append("    ").append(quoted(line)).append('\n');
    }
    script.append("  )\n  rules=(");
    script.append(String.join(" ", completion.rules())).append(")\n");
    script.append("  if ((CURRENT == 2)); then\n");
    script.append("    _describe -t commands command commands\n    return\n  fi\n");
    script.append("  local command=$words[2]\n  shift words\n  ((CURRENT--))\n");
    script.append("  case $command in\n");
    completion.commands().forEach(this::command);
    script.append("    help)\n      _describe -t commands command commands\n      ;;\n");
    script.append("  esac\n}\n");
    script.append("if [[ $funcstack[1] == _bylint ]]; then\n  _bylint \"$@\"\n");
    return script.append("else\n  compdef _bylint bylint\nfi\n").toString();
  }

  private void command(Completion.Subcommand command) {
    script.append("    ").append(command.name()).append(")\n      _arguments");
    for (Completion.Option option : command.options()) {
      for (String name : option.names()) {
        script.append(" \\\n        ").append(quoted(option(option, name)));
      }
    }
    if (command.argument().kind() != Completion.Kind.NONE) {
      script.append(" \\\n        ").append(quoted("*:" + action(command.argument())));
    }
    script.append("\n      ;;\n");
  }

  private static String option(Completion.Option option, String name) {
    boolean value = option.value().kind() != Completion.Kind.NONE;
    return (option.repeated() ? "*" : "")
        + name
        + (value ? "=" : "")
        + "["
        + escaped(option.description())
        + "]"
        + (value ? ":" + action(option.value()) : "");
  }

  private static String action(Completion.Value value) {
    String action =
        switch (value.kind()) {
          case WORDS -> "(" + String.join(" ", value.words()) + ")";
          case RULES -> "($rules)";
          case FILES_AND_RULES -> "_alternative 'files:file:_files' 'rules:rule:($rules)'";
          case FILES -> "_files";
          case ANY, NONE -> " ";
        };
    return escaped(value.label()) + ":" + action;
  }

  private static String escaped(String text) {
    return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
