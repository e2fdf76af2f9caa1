package org.bylint.git;

import java.util.Arrays;
import java.util.List;
import org.bylint.text.Nearest;

/** Finds revisions by the names that people give them, and says why one is not there. */
final class Revisions {
  private final Git git;

  Revisions(Git git) {
    this.git = git;
  }

  /** The id of the commit at which HEAD forked off a revision. */
  String forkedOff(String revision) throws GitException {
    Git.Answer head = commit("HEAD");
    if (!head.isGood()) {
      throw new GitException(
          "this repository has no commit yet, so nothing changed since one: bylint check PATH");
    }
    Git.Answer named = commit(revision);
    if (revision.startsWith("-") || !named.isGood()) {
      throw unknown(revision);
    }
    Git.Answer base = git.ask("merge-base", named.line(), head.line());
    if (!base.isGood()) {
      throw new GitException(
          revision + " and HEAD have no commit in common here" + (isShallow() ? SHALLOW : ""));
    }
    return base.line();
  }

  private static final String SHALLOW =
      ": this clone is shallow, older commits are left out. git fetch --unshallow brings them; in"
          + " a CI workflow set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab)";

  private Git.Answer commit(String revision) throws GitException {
    return git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
  }

  private GitException unknown(String revision) throws GitException {
    String said = "there is no revision \"" + revision + "\" in this repository";
    if (isShallow()) {
      return new GitException(said + SHALLOW);
    }
    List<String> names = Arrays.asList(references().split("\n", -1));
    String remote = "origin/" + revision;
    String near =
        names.contains(remote)
            ? "; did you mean \"" + remote + "\"?"
            : Nearest.hint(revision, names);
    return new GitException(
        said + near + "\ngit branch --all and git log list them, git fetch brings new ones.");
  }

  private String references() throws GitException {
    return git.ask("for-each-ref", "--format=%(refname:short)").line();
  }

  private boolean isShallow() throws GitException {
    return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
  }
}
