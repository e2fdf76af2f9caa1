package org.bylint.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.bylint.engine.fix.Fixer;
import org.bylint.engine.fix.NotReplaced;
import org.bylint.engine.fix.Refusal;
import org.bylint.report.Wording;
import org.bylint.text.Encoding;
import org.bylint.text.SourceFile;

/** What standard error says of corrections, in the language of the report. */
final class FixNotices {
  private FixNotices() {}

  /** Why a correction was not applied. */
  static String refused(Fixer.Outcome outcome, Refusal refusal, Wording wording) {
    return outcome.input().path()
        + ": "
        + wording.pick("correction non appliquée", "correction not applied")
        + " ("
        + refusal.rule()
        + (refusal.text().isEmpty() ? "" : ", " + wording.quoted(refusal.text()))
        + ")"
        + wording.pick("\u00a0: ", ": ")
        + because(refusal.reason(), outcome, wording);
  }

  private static String because(Refusal.Reason reason, Fixer.Outcome outcome, Wording wording) {
    return switch (reason) {
      case ENCODING ->
          wording.pick("n’existe pas en ", "it cannot be written in ")
              + outcome.source().map(s -> s.encoding().charset().name()).orElse("")
              + wording.pick(" (enregistrez le fichier en UTF-8)", " (save the file as UTF-8)");
      case QUOTATION -> wording.pick("elle changerait une citation", "it would change a quotation");
      case CODE ->
          wording.pick(
              "elle changerait du code ou une adresse", "it would change code or an address");
      case MARKUP -> wording.pick("du balisage coupe les mots", "markup stands amid the words");
      case SUPPRESSED ->
          wording.pick(
              "l’article neutralise la règle à l’un des endroits",
              "the article suppresses the rule at one of the places");
      case OVERLAP -> wording.pick("elle en chevauche une autre", "it overlaps another one");
      case MEANING ->
          wording.pick(
              "le fichier ne se lirait plus de même", "the file would no longer read the same");
    };
  }

  static String wouldCorrect(int findings, int files, Wording wording) {
    return wording.pick("seraient corrigés\u00a0: ", "would be corrected: ")
        + wording.count(findings, "constat", "constats", "finding", "findings")
        + wording.pick(" dans ", " in ")
        + wording.files(files);
  }

  static String notWritten(String reason, Wording wording) {
    return wording.pick(
        "non corrigé, le fichier reste tel quel\u00a0: " + reason,
        "not corrected, the file is as it was: " + reason);
  }

  static String leftAlone(NotReplaced.Reason reason, Wording wording) {
    return switch (reason) {
      case READ_ONLY -> wording.pick("il est en lecture seule", "the file is read-only");
      case FOLDER_READ_ONLY ->
          wording.pick("son dossier est en lecture seule", "its folder is read-only");
      case CHANGED ->
          wording.pick(
              "un autre programme l’a modifié, relancez bylint",
              "it was changed by another program; run bylint again");
    };
  }

  /** Whether lines of the file can stand in a diff byte for byte. */
  static boolean isByteForByte(SourceFile source) {
    Encoding encoding = source.encoding();
    return !encoding.charset().equals(StandardCharsets.UTF_16LE)
        && !encoding.charset().equals(StandardCharsets.UTF_16BE);
  }

  static String onlyToLookAt(SourceFile source, Wording wording) {
    return source.path()
        + wording.pick("\u00a0: en ", ": in ")
        + source.encoding().charset().name()
        + wording.pick(
            ", la différence se lit mais ne s’applique pas (utilisez --fix)",
            ", the difference can be read but not applied (use --fix)");
  }

  /** The path as patch wants it: from the working directory where the file is below it. */
  static String patchPath(String path, Path directory) {
    try {
      Path file = Path.of(path);
      if (!file.isAbsolute()) {
        return path;
      }
      Path here = directory.toAbsolutePath().normalize();
      Path below = file.startsWith(here) ? here.relativize(file) : file;
      String written = below.toString().replace('\\', '/');
      return written.startsWith("/") ? written.substring(1) : written;
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
