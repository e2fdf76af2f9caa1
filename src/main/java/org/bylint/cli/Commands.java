package org.bylint.cli;

import java.util.List;
import java.util.Optional;

/** All commands. Only the one asked for is loaded. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "check",
          "inspect",
          "rules",
          "test-rules",
          "try-rule",
          "names",
          "config",
          "sources",
          "init",
          "completion");

  private Commands() {}

  static Optional<Command> find(String name) {
    return switch (name) {
      case "check" -> Optional.of(new CheckCommand());
      case "inspect" -> Optional.of(new InspectCommand());
      case "rules" -> Optional.of(new RulesCommand());
      case "test-rules" -> Optional.of(new TestRulesCommand());
      case "try-rule" -> Optional.of(new TryRuleCommand());
      case "names" -> Optional.of(new NamesCommand());
      case "config" -> Optional.of(new ConfigCommand());
      case "sources" -> Optional.of(new SourcesCommand());
      case "init" -> Optional.of(new InitCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      default -> Optional.empty();
    };
  }
}
