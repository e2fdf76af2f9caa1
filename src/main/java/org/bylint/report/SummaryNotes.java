package org.bylint.report;

import java.util.ArrayList;
import java.util.List;
import org.bylint.engine.Summary;

/** What a reader of a report should know beside its findings. */
public final class SummaryNotes {
  private SummaryNotes() {}

  /** Findings that are hidden, suppressed or known, and files left out: a phrase for each. */
  public static List<String> of(Summary summary, Wording wording) {
    List<String> parts = new ArrayList<>();
    if (summary.hidden() > 0) {
      parts.add(
          wording.count(
              summary.hidden(),
              "constat moins grave non affiché",
              "constats moins graves non affichés",
              "less grave finding not shown",
              "less grave findings not shown"));
    }
    if (summary.suppressed() > 0) {
      parts.add(
          wording.count(
              summary.suppressed(),
              "constat neutralisé dans l’article",
              "constats neutralisés dans les articles",
              "finding suppressed in the article",
              "findings suppressed in the articles"));
    }
    if (summary.baselined() > 0) {
      parts.add(
          wording.count(
              summary.baselined(),
              "constat connu, dans la liste de référence",
              "constats connus, dans la liste de référence",
              "known finding in the baseline",
              "known findings in the baseline"));
    }
    if (summary.unchanged() > 0) {
      parts.add(
          wording.count(
              summary.unchanged(),
              "constat sur des lignes inchangées non affiché",
              "constats sur des lignes inchangées non affichés",
              "finding on unchanged lines not shown",
              "findings on unchanged lines not shown"));
    }
    if (summary.skipped() > 0) {
      parts.add(
          wording.count(
              summary.skipped(),
              "fichier laissé de côté",
              "fichiers laissés de côté",
              "file left out",
              "files left out"));
    }
    if (summary.failed() > 0) {
      parts.add(
          wording.count(
              summary.failed(),
              "entrée illisible",
              "entrées illisibles",
              "unreadable input",
              "unreadable inputs"));
    }
    return parts;
  }
}
