package org.bylint.rules.links;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.input.Document;
import org.bylint.input.Link;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/** Links that lead nowhere, as far as it can be told without the network. */
final class BrokenTarget implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    Document document = article.document();
    Set<Integer> told = new HashSet<>();
    Targets targets = new Targets(article.language(), options.strings("hosts"));
    if (!document.links().isEmpty()) {
      Anchors anchors = new Anchors(document);
      Neighbours neighbours = new Neighbours(document);
      for (Link link : document.links()) {
        if (told.add(link.targetSource().start())) {
          link(document, link, targets, anchors, neighbours, findings);
        }
      }
    }
    for (Address address : Addresses.of(article)) {
      if (told.add(address.source().start())) {
        targets
            .defect(address.text())
            .filter(defect -> defect.equals("unpublished"))
            .ifPresent(defect -> report(defect, address.source(), address.text(), findings));
      }
    }
    References.find(article, findings);
  }

  private static void link(
      Document document,
      Link link,
      Targets targets,
      Anchors anchors,
      Neighbours neighbours,
      Findings findings) {
    String target = link.target().strip();
    boolean template = target.chars().anyMatch(c -> "{}$<".indexOf(c) >= 0);
    boolean shown = target.equals(link.text().in(document.text())) && isBare(document, link);
    if (template || shown || link.targetSource().in(document.source().content()).startsWith("[")) {
      return;
    }
    if (target.isEmpty()) {
      Span words = link.text();
      if (!words.isEmpty()) {
        findings.at(words).variant("empty").value("found", words.in(document.text()));
      }
      return;
    }
    if (isWithoutWords(document, link)) {
      report("words", link.targetSource(), target, findings);
      return;
    }
    Optional<String> defect = targets.defect(target);
    if (defect.isEmpty() && anchors.isMissing(target)) {
      defect = Optional.of("anchor");
    } else if (defect.isEmpty() && neighbours.isMissing(target)) {
      defect = Optional.of("file");
    }
    boolean beside = defect.isPresent() && defect.get().equals("scheme") && neighbours.has(target);
    if (defect.isPresent() && !beside) {
      report(defect.get(), link.targetSource(), target, findings);
    }
  }

  /** {@code <address>}: what a reader sees, and a parser makes right. */
  private static boolean isBare(Document document, Link link) {
    int start = link.targetSource().start();
    String content = document.source().content();
    return content.startsWith("<", start - 1) && !content.startsWith("(<", start - 2);
  }

  /** {@code [](address)}: a link around a picture has its picture between the brackets. */
  private static boolean isWithoutWords(Document document, Link link) {
    int start = link.targetSource().start();
    return link.text().isEmpty() && document.source().content().startsWith("[](", start - 3);
  }

  private static void report(String variant, Span source, String found, Findings findings) {
    findings.at(Place.source(source)).variant(variant).value("found", found);
  }
}
