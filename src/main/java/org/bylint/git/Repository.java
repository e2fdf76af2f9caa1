package org.bylint.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository that a folder lies in. */
public final class Repository {
  private static final String[] STAGED = {
    "diff", "--cached", "--raw", "-z", "--no-abbrev", "-M", "--diff-filter=ACMRTU"
  };

  private static final String[] UNTRACKED = {
    "ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/"
  };

  private final Git git;

  /** The working directory from the root of the repository: empty, or with a slash at the end. */
  private final String prefix;

  private Repository(Git git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /**
   * Finds it.
   *
   * @param environment of bylint
   * @throws GitException when there is none, or none with files
   */
  public static Repository of(Path directory, Map<String, String> environment) throws GitException {
    Git git = Git.in(directory, environment);
    Git.Answer answer = git.ask("rev-parse", "--is-inside-work-tree", "--show-prefix");
    if (!answer.isGood()) {
      throw none(git, answer.err());
    }
    String[] lines = answer.line().split("\n", 2);
    if (!lines[0].equals("true")) {
      throw new GitException(
          "there are no files here to compare: this is a bare repository or the inside of one;"
              + " run bylint in a clone that has the files");
    }
    return new Repository(git, lines.length > 1 ? lines[1] : "");
  }

  private static GitException none(Git git, String err) {
    String words = err.strip();
    if (words.contains("not a git repository")) {
      return new GitException(
          git.directory()
              + " is not in a git repository: run bylint inside one (git init makes one), or check"
              + " files without it: bylint check PATH");
    }
    return new GitException("git refuses to read this repository: " + words);
  }

  Git git() {
    return git;
  }

  /** Reads contents; to be closed. */
  public Blobs blobs() {
    return new Blobs(git);
  }

  /** When the next commit will say that it is made: GIT_COMMITTER_DATE, else now. */
  public OffsetDateTime timeOfNextCommit() throws GitException {
    // NAME <MAIL> SECONDS ZONE; git refuses where it does not know who commits
    String[] words = git.ask("var", "GIT_COMMITTER_IDENT").line().split(" ", -1);
    try {
      long seconds = Long.parseLong(words[Math.max(0, words.length - 2)]);
      ZoneOffset zone = ZoneOffset.of(words[words.length - 1]);
      return Instant.ofEpochSecond(seconds).atOffset(zone);
    } catch (NumberFormatException | DateTimeException e) {
      return OffsetDateTime.now(ZoneId.systemDefault());
    }
  }

  /** When the last commit was made. */
  public OffsetDateTime timeOfLastCommit() throws GitException {
    String time = git.tell("log", "-1", "--no-show-signature", "--format=%cI").strip();
    try {
      return OffsetDateTime.parse(time);
    } catch (DateTimeException e) {
      throw new GitException("git log gives no time of the last commit: " + time, e);
    }
  }

  /**
   * The files that are staged for the next commit, with their contents in the index; no links and
   * no submodules.
   *
   * @throws GitException while a merge has conflicts that are not resolved
   */
  public List<VersionedFile> staged() throws GitException {
    List<VersionedFile> files = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    for (Change change : Change.all(git.tell(STAGED))) {
      if (change.kind() == 'U') {
        conflicts.add(shown(change.path()));
      } else if (change.isFile()) {
        files.add(file(change, Optional.of(change.blob())));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new GitException(
          "the index has conflicts that are not resolved ("
              + String.join(", ", conflicts.subList(0, Math.min(3, conflicts.size())))
              + (conflicts.size() > 3 ? ", …" : "")
              + "): resolve them, then git add these files");
    }
    return files;
  }

  /**
   * What changed since the work forked off a revision ({@code git diff REV...}, with what is not
   * committed yet and what git does not know yet): what came to the revision in the meantime is no
   * change of ours.
   *
   * @param revision branch, tag or commit
   * @throws GitException when there is no such revision here
   */
  public Since since(String revision) throws GitException {
    String base = new Revisions(git).forkedOff(revision);
    List<VersionedFile> files = new ArrayList<>();
    for (Change change : Change.all(git.tell(diff("--raw", "-z", "--no-abbrev", base)))) {
      if (change.isFile()) {
        files.add(file(change, Optional.empty()));
      }
    }
    for (String path : git.tell(UNTRACKED).split("\0", -1)) {
      if (!path.isEmpty()) {
        files.add(new VersionedFile(shown(path), Optional.empty(), "", Optional.empty()));
      }
    }
    return new Since(files, lines(base));
  }

  private Map<String, BitSet> lines(String base) throws GitException {
    String[] patch = diff("-U0", "--text", "--no-color", "--no-ext-diff", "--no-textconv", base);
    try (Running running = git.start(patch)) {
      Map<String, BitSet> found = new HashMap<>();
      ChangedLines.read(running.out()).forEach((path, lines) -> found.put(shown(path), lines));
      if (running.end() != 0) {
        throw new GitException("git diff failed: " + running.err().strip());
      }
      return found;
    } catch (IOException e) {
      throw new GitException("git diff failed: " + e.getMessage(), e);
    }
  }

  private static String[] diff(String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("diff", "-M", "--ignore-submodules=all", "--diff-filter=ACMRT"));
    all.addAll(List.of(arguments));
    all.add("--");
    return all.toArray(String[]::new);
  }

  private VersionedFile file(Change change, Optional<String> blob) {
    return new VersionedFile(shown(change.path()), blob, shown(change.before()), change.oldBlob());
  }

  /** A path from the root of the repository as one from the working directory. */
  private String shown(String path) {
    String below = prefix;
    StringBuilder up = new StringBuilder();
    while (!path.startsWith(below)) {
      up.append("../");
      below = below.substring(0, below.lastIndexOf('/', below.length() - 2) + 1);
    }
    return up + path.substring(below.length());
  }
}
