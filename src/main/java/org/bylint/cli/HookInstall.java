package org.bylint.cli;

import java.nio.file.Path;
import org.bylint.git.GitException;
import org.bylint.git.Hook;
import org.bylint.git.HookManager;
import org.bylint.git.HookScript;
import org.bylint.git.Repository;
import org.bylint.report.Wording;

/** Installs and removes the git hook, and says what became of it. */
final class HookInstall {
  private final Hook hook;
  private final Path directory;
  private final Wording wording;

  private HookInstall(Hook hook, Path directory, Wording wording) {
    this.hook = hook;
    this.directory = directory;
    this.wording = wording;
  }

  static HookInstall in(Console console, Wording wording) throws UsageException {
    try {
      Hook hook = Hook.of(Repository.of(console.directory(), console.environment()));
      return new HookInstall(hook, console.directory().toAbsolutePath().normalize(), wording);
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  String install() throws UsageException {
    HookManager manager = hook.manager().orElse(null);
    if (manager != null) {
      return managed(manager);
    }
    boolean again = hook.isInstalled();
    try {
      hook.install(script());
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    String kept =
        !hook.keepsAnother()
            ? ""
            : wording.pick(
                    "Le hook qui était là reste et passe d'abord\u00a0: ",
                    "The hook that was there is kept and runs first: ")
                + shown(hook.kept())
                + "\n";
    return (again
            ? wording.pick(
                "Hook déjà installé, renouvelé\u00a0: ", "Hook installed before, renewed: ")
            : wording.pick("Hook installé\u00a0: ", "Hook installed: "))
        + shown(hook.file())
        + "\n"
        + kept
        + wording.pick(
            "Un commit dont un article a une erreur est refusé\u00a0; git commit --no-verify passe"
                + " outre.\n",
            "A commit with an error in an article is refused; git commit --no-verify passes it"
                + " over.\n");
  }

  /** A hook that somebody else writes is left to them. */
  private String managed(HookManager manager) throws UsageException {
    String file =
        manager == HookManager.SHARED_FOLDER ? shown(hook.file()) : manager.fileIn(hook.root());
    if (hook.isCalledBy(manager)) {
      return wording.pick("Déjà en place dans ", "In place already in ") + file + "\n";
    }
    String who =
        manager == HookManager.SHARED_FOLDER
            ? "core.hooksPath names a folder of hooks outside this repository; nothing is changed"
                + " there"
            : "the hooks of this repository are those of " + manager.title();
    throw new UsageException(who + ". Add to " + file + ":\n" + manager.lines());
  }

  String remove() throws UsageException {
    try {
      boolean kept = hook.keepsAnother();
      if (!hook.remove()) {
        return wording.pick("Aucun hook de bylint ici.\n", "There is no hook of bylint here.\n");
      }
      return wording.pick("Hook retiré\u00a0: ", "Hook removed: ")
          + shown(hook.file())
          + (kept
              ? wording.pick(
                  "\nCelui d'avant est de nouveau en place.",
                  "\nThe one from before is in place again.")
              : "")
          + "\n";
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private HookScript script() {
    return new HookScript(
        System.getProperty("bylint.launcher", ""),
        wording.pick(
            "bylint\u00a0: le programme est introuvable. Installez-le, ou\u00a0: bylint init --hook depuis"
                + " son nouvel emplacement. Pour valider sans lui, une fois\u00a0: git commit"
                + " --no-verify",
            "bylint: the program is gone. Install it, or from its new place: bylint init --hook."
                + " To commit without it, once: git commit --no-verify"),
        wording.pick(
            "bylint\u00a0: commit refusé. Corrigez, puis git add et git commit. Pour passer outre, une"
                + " fois\u00a0: git commit --no-verify",
            "bylint: the commit is refused. Correct, then git add and git commit. To commit all"
                + " the same, once: git commit --no-verify"),
        wording.pick(
            "bylint\u00a0: rien n'a pu être vérifié, voir ci-dessus. Pour valider sans vérifier, une"
                + " fois\u00a0: git commit --no-verify",
            "bylint: the articles could not be checked, see above. To commit unchecked, once: git"
                + " commit --no-verify"));
  }

  private String shown(Path file) {
    Path absolute = directory.resolve(file).normalize();
    Path seen = absolute.startsWith(directory) ? directory.relativize(absolute) : absolute;
    return seen.toString().replace('\\', '/');
  }
}
