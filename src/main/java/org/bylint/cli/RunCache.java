package org.bylint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.config.Config;
import org.bylint.config.ConfigException;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.cache.FilesAround;
import org.bylint.engine.cache.ProgramIdentity;
import org.bylint.engine.cache.ResultLog;
import org.bylint.engine.cache.RunKey;
import org.bylint.engine.fix.Offers;
import org.bylint.rule.RuleInfo;

/**
 * Results of a long run, kept for the next one. They are used where all is the same: the articles
 * byte for byte, the rules, the configuration and what it names, and the program. Whatever goes
 * wrong with it, the run goes on without.
 */
final class RunCache implements Closeable {
  /** No cache: nothing is kept, and nothing was. */
  static final RunCache NONE =
      new RunCache(Path.of(""), "", Map.of(), List.of(), FileTime.fromMillis(0));

  /** From so many articles on: fewer are checked sooner than all of this is compared. */
  static final int FEWEST = 100;

  private static final long LARGEST_ARTICLE = 20L << 20;
  private static final int NAME = 24;

  /** What every instruction to bylint in an article has, whose effect may depend on the day. */
  private static final byte[] INSTRUCTION = "bylint".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final String key;
  private final Map<String, RuleInfo> rules;
  private final List<Input> articles;
  private final FileTime start;
  private Optional<ResultLog.Writer> writer = Optional.empty();
  private boolean given;

  private RunCache(
      Path file, String key, Map<String, RuleInfo> rules, List<Input> articles, FileTime start) {
    this.file = file;
    this.start = start;
    this.articles = articles;
    this.key = key;
    this.rules = rules;
  }

  /** The folder that options and environment say; empty for none. */
  static Optional<Path> folder(Arguments arguments, Console console) throws UsageException {
    Optional<String> asked = arguments.text("--cache");
    if (arguments.has("--no-cache")) {
      if (asked.isPresent()) {
        throw new UsageException("--cache and --no-cache exclude each other");
      }
      return Optional.empty();
    }
    if (asked.isPresent()) {
      Path folder = console.resolve(asked.get());
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new UsageException("--cache takes a folder, and " + asked.get() + " is none");
      }
      return Optional.of(folder);
    }
    return console
        .variable("XDG_CACHE_HOME")
        .or(() -> console.variable("HOME").map(home -> home + "/.cache"))
        .map(cache -> console.resolve(cache).resolve("bylint"));
  }

  /** The cache of a run; {@link #NONE} where none is wanted or worth it. */
  static RunCache of(
      CheckOptions options, Inputs inputs, Workshop workshop, String messages, Console console) {
    boolean fit =
        options.cache().isPresent()
            && !options.corrections().wanted()
            && !options.git().wanted()
            && inputs.articles().size() >= FEWEST
            && inputs.articles().stream().allMatch(input -> input.file().isPresent());
    if (!fit) {
      return NONE;
    }
    FileTime start = FileTime.from(Instant.now());
    try {
      String key = key(options, inputs.articles(), workshop, messages, console);
      Map<String, RuleInfo> rules = new TreeMap<>();
      workshop.rules().all().forEach(rule -> rules.put(rule.info().id(), rule.info()));
      Path file = options.cache().get().resolve(name(options, console) + ".results");
      return new RunCache(file, key, rules, inputs.articles(), start);
    } catch (IOException | ConfigException | InvalidPathException e) {
      // the run itself will say what is wrong
      return NONE;
    }
  }

  /**
   * One file for each folder and choice of paths; in a folder that was asked for, by paths alone.
   */
  private static String name(CheckOptions options, Console console) {
    RunKey name = new RunKey();
    options.paths().forEach(name::text);
    if (options.cache().get().endsWith(Path.of("bylint"))) {
      name.text(console.directory().toAbsolutePath().normalize().toString());
    }
    return name.hex().substring(0, NAME);
  }

  private static String key(
      CheckOptions options,
      List<Input> articles,
      Workshop workshop,
      String messages,
      Console console)
      throws IOException, ConfigException {
    RunKey key = new RunKey().text(messages).number(options.needsContent() ? 1 : 0);
    key.number(options.tellsOffers() ? 1 : 0);
    ProgramIdentity.enter(key);
    for (Path page : Workshop.teamPages(console)) {
      key.text(page.getFileName().toString()).file(page);
    }
    IdentityHashMap<Config, Integer> configs = new IdentityHashMap<>();
    boolean daily = false;
    FilesAround around = new FilesAround();
    for (Input article : articles) {
      Path file = article.file().orElseThrow();
      Config config = workshop.configs().forFile(Path.of(article.path()));
      Integer number = configs.get(config);
      if (number == null) {
        number = configs.size();
        configs.put(config, number);
        key.text(config.identity());
        for (Path named : config.files()) {
          key.file(named);
        }
        daily |= config.suppressions().isPresent();
      }
      if (Files.size(file) > LARGEST_ARTICLE) {
        throw new IOException(article.path());
      }
      byte[] bytes = Files.readAllBytes(file);
      daily |= holds(bytes, INSTRUCTION);
      around.article(file);
      key.text(article.path()).number(number).bytes(bytes);
    }
    around.enter(key);
    return daily ? key.text(console.today().toString()).hex() : key.hex();
  }

  private static boolean holds(byte[] text, byte[] word) {
    for (int i = 0; i <= text.length - word.length; i++) {
      int same = 0;
      while (same < word.length && text[i + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hands on the results of the same run, where they are kept.
   *
   * @return what could be corrected; empty where nothing is kept
   */
  Optional<Offers> replay(OrderedWork.Receiver<FileResult> receiver) throws IOException {
    if (key.isEmpty() || !ResultLog.isOf(file, key)) {
      return Optional.empty();
    }
    return Optional.of(ResultLog.replay(file, rules, receiver));
  }

  /** Notes a result of a run that is made. */
  void note(FileResult result) {
    try {
      if (writer.isEmpty() && !given && !key.isEmpty()) {
        given = true;
        writer = Optional.of(new ResultLog.Writer(file, key));
      }
      if (writer.isPresent()) {
        writer.get().note(result);
      }
    } catch (IOException e) {
      // a full disk costs the next run some time, and nothing else
      drop();
    }
  }

  /** The run is over, and all its results were noted; kept unless an article changed meanwhile. */
  void finish(Offers offers) {
    try {
      if (writer.isPresent() && !changed()) {
        writer.get().finish(offers);
      }
    } catch (IOException e) {
      drop();
    }
  }

  private boolean changed() throws IOException {
    for (Input article : articles) {
      if (Files.getLastModifiedTime(article.file().orElseThrow()).compareTo(start) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void drop() {
    close();
    writer = Optional.empty();
  }

  @Override
  public void close() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException e) {
      // what is left over is written over by the next run
    }
  }
}
