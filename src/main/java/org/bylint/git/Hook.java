package org.bylint.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The pre-commit hook of a repository. A hook that is there already is kept beside it and runs
 * first; hooks that a hook manager writes are left to it.
 */
public final class Hook {
  private static final long MOST_BYTES = 1 << 20;

  private final Path root;
  private final Path file;
  private final Path kept;
  private final boolean isShared;

  private Hook(Path root, Path folder, boolean isShared) {
    this.root = root;
    this.isShared = isShared;
    file = folder.resolve("pre-commit");
    kept = folder.resolve("pre-commit.before-bylint");
  }

  /** The hook of a repository; worktrees share that of their repository. */
  public static Hook of(Repository repository) throws GitException {
    Git git = repository.git();
    Path root = Path.of(git.ask("rev-parse", "--show-toplevel").line());
    Path common = folder(git, "--git-common-dir");
    Path hooks = git.directory().resolve(git.ask("rev-parse", "--git-path", "hooks").line());
    Path folder = hooks.normalize();
    boolean own = real(folder).startsWith(real(root)) || real(folder).startsWith(real(common));
    return new Hook(root, folder, !own);
  }

  private static Path folder(Git git, String question) throws GitException {
    return git.directory().resolve(git.ask("rev-parse", question).line()).normalize();
  }

  private static Path real(Path path) {
    Path parent = path.getParent();
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path name = path.getFileName();
      return parent == null || name == null ? path : real(parent).resolve(name);
    }
  }

  /** Where the hook is or will be. */
  public Path file() {
    return file;
  }

  /** Where the hook that was there before is kept. */
  public Path kept() {
    return kept;
  }

  /** Root of the repository. */
  public Path root() {
    return root;
  }

  /** Whether a hook from before is kept, to run first. */
  public boolean keepsAnother() {
    return Files.exists(kept, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether the hook is that of bylint. */
  public boolean isInstalled() {
    return text(file).contains(HookScript.MARK);
  }

  /** Who else writes the hooks of this repository. */
  public Optional<HookManager> manager() {
    String hook = isInstalled() ? "" : text(file);
    for (HookManager manager : HookManager.values()) {
      if (manager.isAtWork(root, file, hook)) {
        return Optional.of(manager);
      }
    }
    return isShared ? Optional.of(HookManager.SHARED_FOLDER) : Optional.empty();
  }

  /** Whether the manager's own file names bylint already. */
  public boolean isCalledBy(HookManager manager) {
    for (String name : manager.files()) {
      if (text(root.resolve(name)).contains("bylint")) {
        return true;
      }
    }
    return manager == HookManager.SHARED_FOLDER && text(file).contains("bylint");
  }

  /**
   * Writes the hook, again where it is there already.
   *
   * @throws GitException when it cannot be written; nothing has changed then
   */
  public void install(HookScript script) throws GitException {
    boolean other = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isInstalled();
    if (other && keepsAnother()) {
      throw new GitException(
          "there are two other hooks, "
              + file
              + " and "
              + kept
              + ": put what is needed into the first, delete the second, and try again");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Path made = file.resolveSibling("pre-commit.new-bylint");
      Files.writeString(made, script.text());
      boolean executable = made.toFile().setExecutable(true, false);
      if (!executable) {
        throw new FileSystemException(made.toString(), null, "cannot be made executable");
      }
      if (other) {
        Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  /**
   * Takes the hook away and puts back the one that was there before.
   *
   * @return whether there was one of bylint
   */
  public boolean remove() throws GitException {
    if (!isInstalled()) {
      return false;
    }
    try {
      if (keepsAnother()) {
        Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(file);
      }
      return true;
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private GitException notWritten(IOException e) {
    String why =
        e instanceof AccessDeniedException
            ? "permission denied"
            : e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getClass().getSimpleName();
    return new GitException(
        "cannot write " + file + " (" + why + "): make its folder writable and try again", e);
  }

  static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
