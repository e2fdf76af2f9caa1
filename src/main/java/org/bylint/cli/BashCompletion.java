package org.bylint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion for bash 3.2 and newer, without the package bash-completion. */
final class BashCompletion {
  private static final String HEAD =
      """
      # Completion for bash: source <(bylint completion bash)
      _bylint() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        # bash takes --option=value apart
        if [[ $cur == = ]]; then
          cur=
        elif [[ $prev == = ]]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        COMPREPLY=()
        local rules="%s"
        if ((COMP_CWORD == 1)); then
          COMPREPLY=($(compgen -W "%s" -- "$cur"))
          return
        fi
        case ${COMP_WORDS[1]} in
      """;

  /** Without an answer, readline itself completes names of files. */
  private static final String TAIL =
      """
        esac
      }
      complete -o default -F _bylint bylint
      """;

  private final Completion completion;
  private final StringBuilder script = new StringBuilder();

  BashCompletion(Completion completion) {
    this.completion = completion;
  }

  String script() {
    List<String> names = new ArrayList<>();
    completion.commands().forEach(command -> names.add(command.name()));
    String commands = String.join(" ", names);
    script.append(
        HEAD.replaceFirst("%s", String.join(" ", completion.rules()))
            .replaceFirst("%s", commands + " help --help --version"));
    completion.commands().forEach(this::command);
    script.append("    help)\n").append(reply(commands, "      ")).append("      ;;\n");
    return script.append(TAIL).toString();
  }

  private void command(Completion.Subcommand command) {
    script.append("    ").append(command.name()).append(")\n");
    script.append("      case $prev in\n");
    values(command)
        .forEach(
            (words, options) -> {
              script.append("        ").append(String.join(" | ", options)).append(")\n");
              script.append(words.isEmpty() ? "" : reply(words, "          "));
              script.append("          return\n          ;;\n");
            });
    script.append("      esac\n");
    List<String> options = new ArrayList<>();
    command.options().forEach(option -> options.add(option.name()));
    script.append("      if [[ $cur == -* ]]; then\n");
    script.append(reply(String.join(" ", options), "        "));
    String argument = words(command.argument());
    if (!argument.isEmpty()) {
      script.append("      else\n").append(reply(argument, "        "));
    }
    script.append("      fi\n      ;;\n");
  }

  /** Options that take a value, by what completes it. */
  private static Map<String, List<String>> values(Completion.Subcommand command) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Completion.Option option : command.options()) {
      if (option.value().kind() != Completion.Kind.NONE) {
        values.computeIfAbsent(words(option.value()), k -> new ArrayList<>()).add(option.name());
      }
    }
    return values;
  }

  private static String words(Completion.Value value) {
    return switch (value.kind()) {
      case WORDS -> String.join(" ", value.words());
      case RULES, FILES_AND_RULES -> "$rules";
      case FILES, ANY, NONE -> "";
    };
  }

  private static String reply(String words, String indent) {
    return indent + "COMPREPLY=($(compgen -W \"" + words + "\" -- \"$cur\"))\n";
  }
}
