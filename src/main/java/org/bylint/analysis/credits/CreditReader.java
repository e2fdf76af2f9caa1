package org.bylint.analysis.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.Credit.Status;
import org.bylint.language.Language;
import org.bylint.sources.SourceMatch;
import org.bylint.sources.SourceRecord;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;

/** Understands credit lines: which names they hold and what each of them means. */
final class CreditReader {
  private final SourceRegistry registry;
  private final CreditLine lines;
  private final NameShape shape;
  private final String language;

  CreditReader(SourceRegistry registry, Language language) {
    this.registry = registry;
    this.language = language.code();
    lines = new CreditLine(registry, language);
    shape = new NameShape(language);
  }

  /** The place of a part of a credit line. */
  @FunctionalInterface
  interface Places {
    Span of(int start, int end);
  }

  /** The credits of a line that is known to be one. */
  List<Credit> read(String line, Position position, boolean inSource, Places places) {
    Optional<String> host = Hosts.in(line);
    if (host.isPresent()) {
      Span place = places.of(0, line.length());
      return List.of(address(line.strip(), host.get(), place, position, inSource));
    }
    List<Credit> credits = new ArrayList<>();
    for (CreditPart part : lines.parts(line)) {
      Span place = places.of(part.start(), part.end());
      credits.add(credit(part.text(), place, position, inSource));
    }
    return credits;
  }

  /** Only the credits that the registry knows or nearly knows: for lines that may be anything. */
  List<Credit> readKnown(String line, Position position, Places places) {
    return read(line, position, false, places).stream()
        .filter(c -> !c.sources().isEmpty() && c.status() != Status.NEAR)
        .toList();
  }

  private Credit address(
      String text, String host, Span place, Position position, boolean inSource) {
    List<String> ids = registry.ofHost(host).map(r -> List.of(r.id())).orElse(List.of());
    return new Credit(place, inSource, text, position, ids, List.of(), Status.KNOWN, false, false);
  }

  private Credit credit(String text, Span place, Position position, boolean inSource) {
    SourceMatch match = registry.exact(text);
    boolean person = match.records().isEmpty() && shape.isPerson(text);
    if (match.records().isEmpty() && (person || shape.isNeutral(text))) {
      return new Credit(
          place, inSource, text, position, List.of(), List.of(), Status.KNOWN, true, false);
    }
    SourceMatch best = match.records().isEmpty() ? registry.lookUp(text) : match;
    List<String> ids = best.records().stream().map(SourceRecord::id).toList();
    Status status = Status.valueOf(best.status().name());
    List<String> names =
        status == Status.NEAR
            ? List.of(best.suggestion())
            : best.records().stream().map(r -> r.name(language)).toList();
    return new Credit(
        place,
        inSource,
        text,
        position,
        ids,
        status == Status.KNOWN ? List.of() : names,
        status,
        false,
        isAgency(best));
  }

  private static boolean isAgency(SourceMatch match) {
    for (SourceRecord source : match.records()) {
      if (!source.kind().equals("wire-agency")) {
        return false;
      }
    }
    return !match.records().isEmpty();
  }

  /** Web addresses as credits: Source: https://www.example.org/article. */
  private static final class Hosts {
    private Hosts() {}

    static Optional<String> in(String line) {
      int scheme = line.indexOf("://");
      if (scheme < 0) {
        return Optional.empty();
      }
      int from = scheme + 3;
      int to = from;
      while (to < line.length() && "/?#: )".indexOf(line.charAt(to)) < 0) {
        to++;
      }
      return Optional.of(line.substring(from, to).toLowerCase(Locale.ROOT));
    }
  }
}
