package org.bylint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.text.Nearest;

/**
 * Finds the command that is asked for, runs it, and turns whatever goes wrong into an exit code.
 */
final class Dispatcher {
  private final Console console;

  Dispatcher(Console console) {
    this.console = console.withOut(new PipeGuard(console.out()));
  }

  int run(String[] args) {
    int code = Exit.CLEAN;
    try {
      code = dispatch(args);
      console.out().flush();
    } catch (BrokenPipeException e) {
      return code;
    } catch (UsageException e) {
      console.say("bylint: " + e.getMessage());
      return Exit.WRONG_USE;
    } catch (IOException e) {
      console.say("bylint: the report cannot be written: " + e.getMessage());
      return Exit.WRONG_USE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.say("bylint: this is a defect of bylint itself, please report it:\n" + trace);
      return Exit.DEFECT;
    }
    return code;
  }

  private int dispatch(String[] args) throws UsageException, IOException {
    String first = args.length == 0 ? "" : args[0];
    switch (first) {
      case "" -> {
        console.say(Help.root());
        return Exit.WRONG_USE;
      }
      case "-h", "--help", "help" -> {
        print(args.length > 1 ? Help.of(command(args[1])) : Help.root());
        return Exit.CLEAN;
      }
      case "-V", "--version" -> {
        print("bylint " + Version.number());
        return Exit.CLEAN;
      }
      default -> {
        return run(command(first), Arrays.copyOfRange(args, 1, args.length));
      }
    }
  }

  private int run(Command command, String[] args) throws UsageException, IOException {
    if (command instanceof CheckCommand && Parser.onlyWords(args)) {
      return command.run(new Arguments(Map.of(), List.of(args)), console);
    }
    Optional<Arguments> arguments = Parser.parse(command.spec(), args);
    if (arguments.isEmpty()) {
      print(Help.of(command));
      return Exit.CLEAN;
    }
    return command.run(arguments.get(), console);
  }

  private Command command(String name) throws UsageException {
    Command command = Commands.find(name).orElse(null);
    if (command != null) {
      return command;
    }
    if (Files.exists(console.resolve(name))) {
      throw new UsageException("\"" + name + "\" is no command; to check it: bylint check " + name);
    }
    throw new UsageException(
        "there is no command \""
            + name
            + "\""
            + Nearest.hint(name, Commands.NAMES)
            + "\nbylint --help lists the commands.");
  }

  private void print(String text) throws IOException {
    console.out().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
