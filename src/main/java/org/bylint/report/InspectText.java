package org.bylint.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Credit;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Name;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.engine.Excerpt;
import org.bylint.input.Document;
import org.bylint.input.Metadata;
import org.bylint.text.LineIndex;
import org.bylint.text.Position;
import org.bylint.text.Span;

/** What is understood of articles, for people: who is behind each sentence, who is named, when. */
public final class InspectText implements InspectReporter<Article> {
  private static final int MARGIN = 10;
  private static final int STATE = 13;

  private final Appendable out;
  private final Wording wording;
  private final InspectWords words;
  private final Style style;
  private final int width;

  /**
   * A reporter.
   *
   * @param width columns of the terminal
   */
  public InspectText(Appendable out, Wording wording, Style style, int width) {
    this.out = out;
    this.wording = wording;
    this.style = style;
    this.width = width;
    words = new InspectWords(wording);
  }

  @Override
  public void begin() {}

  @Override
  public void failed(String path, String message) {}

  @Override
  public void end() {}

  @Override
  public void article(String path, Article article) throws IOException {
    Sheet sheet = new Sheet(article);
    sheet.head(path);
    sheet.metadata();
    sheet.sentences();
    sheet.quotes();
    sheet.attributions();
    sheet.names();
    sheet.dates();
    sheet.numbers();
    sheet.credits();
    out.append(sheet.text).append('\n');
  }

  /** The lines about one article. */
  private final class Sheet {
    private final Article article;
    private final Document document;
    private final LineIndex lines;
    private final StringBuilder text = new StringBuilder();

    Sheet(Article article) {
      this.article = article;
      document = article.document();
      lines = document.source().lines();
    }

    void head(String path) {
      String language =
          article.language().code().equals("fr")
              ? wording.pick("en français", "in French")
              : wording.pick("en anglais", "in English");
      String published =
          article
              .published()
              .map(LocalDate::toString)
              .map(d -> wording.pick("publié le ", "published on ") + d)
              .orElse(wording.pick("sans date de publication", "no publication date"));
      text.append(style.bold(Display.oneLine(path)))
          .append(" (")
          .append(language)
          .append(", ")
          .append(published)
          .append(")\n");
    }

    void metadata() {
      if (document.metadata().isEmpty()) {
        return;
      }
      section("Métadonnées", "Metadata");
      for (Metadata.Field field : document.metadata().fields()) {
        boolean known = field.property() != Metadata.Property.OTHER;
        String means = known ? " (" + key(field.property()) + ")" : "";
        row(field.source(), field.key() + means + ": " + field.text());
      }
    }

    void sentences() {
      section("Phrases, et qui les porte", "Sentences, and who is behind them");
      List<Claim> claims = article.claims();
      for (Sentence sentence : article.sentences()) {
        Span span = sentence.span();
        String shown = document.textOf(span);
        if (sentence.index() >= claims.size()) {
          row(document.toSource(span), shown);
          continue;
        }
        Claim claim = claims.get(sentence.index());
        String state = words.state(claim.state());
        boolean open = claim.state() == Claim.State.OPEN;
        String label = open ? style.bold(pad(state, STATE)) : pad(state, STATE);
        margin(document.toSource(span));
        text.append(label).append(cut(shown, width - MARGIN - STATE)).append('\n');
        behind(claim);
      }
    }

    private void behind(Claim claim) {
      String who = claim.source().map(this::who).orElse("");
      String type =
          claim.type().map(t -> wording.pick(" (", " (") + words.type(t) + ")").orElse("");
      if (claim.source().isPresent() || claim.state() == Claim.State.OPEN) {
        text.append(" ".repeat(MARGIN + STATE))
            .append(style.dim("← " + (who.isEmpty() ? "?" : who) + type))
            .append('\n');
      }
    }

    void quotes() {
      List<Quotation> quotations = article.quotations();
      if (quotations.isEmpty()) {
        return;
      }
      section("Entre guillemets, et qui parle", "Between quotation marks, and who speaks");
      for (Quotation quotation : quotations) {
        Span source = document.toSource(quotation.span());
        String kind = pad(words.kind(quotation.kind()), STATE);
        margin(source);
        text.append(kind)
            .append(cut(document.textOf(quotation.span()), width - MARGIN - STATE))
            .append('\n');
        String status = words.status(quotation.status());
        String who = quotation.speaker().map(this::who).orElse("");
        if (!who.isEmpty() || !status.isEmpty()) {
          String how = who.isEmpty() || status.isEmpty() ? status : " (" + status + ")";
          text.append(" ".repeat(MARGIN + STATE)).append(style.dim("← " + who + how)).append('\n');
        }
      }
    }

    void attributions() {
      List<Attribution> attributions = article.attributions();
      if (attributions.isEmpty()) {
        return;
      }
      section("Attributions", "Attributions");
      for (Attribution attribution : attributions) {
        String who = attribution.source().map(this::who).orElse("?");
        row(
            document.toSource(attribution.cue()),
            who + style.dim(" · " + Display.oneLine(document.textOf(attribution.cue()))));
      }
    }

    void names() {
      if (article.names().isEmpty()) {
        return;
      }
      section("Noms", "Names");
      for (Name name : article.names()) {
        Set<String> forms = new LinkedHashSet<>();
        name.mentions().forEach(m -> forms.add(m.text()));
        forms.remove(name.canonical());
        String others = forms.isEmpty() ? "" : " = " + String.join(", ", forms);
        Name.Mention first = name.mentions().get(0);
        margin(document.toSource(first.span()));
        String count = wording.number(name.mentions().size()) + " ×";
        text.append(pad(words.kind(name.kind()), STATE))
            .append(pad(count, 6))
            .append(Display.oneLine(name.canonical()))
            .append(style.dim(Display.oneLine(others)))
            .append('\n');
      }
    }

    void dates() {
      if (article.dates().isEmpty()) {
        return;
      }
      section("Dates", "Dates");
      for (DateMention date : article.dates()) {
        row(document.toSource(date.span()), date.text() + " → " + date.iso().orElse("?"));
      }
    }

    void numbers() {
      if (article.numbers().isEmpty()) {
        return;
      }
      section("Nombres", "Numbers");
      for (NumberMention number : article.numbers()) {
        String about =
            switch (number.precision()) {
              case EXACT -> "= ";
              case ABOUT -> "≈ ";
              case AT_LEAST -> "≥ ";
              case AT_MOST -> "≤ ";
              case RANGE -> "↔ ";
            };
        String unit = number.unit().map(u -> " " + u).orElse("");
        row(
            document.toSource(number.span()),
            number.text() + " " + about + number.value().toPlainString() + unit);
      }
    }

    void credits() {
      if (article.credits().isEmpty()) {
        return;
      }
      section("Crédits", "Credits");
      for (Credit credit : article.credits()) {
        List<String> parts = new ArrayList<>();
        parts.add(words.position(credit.position()));
        if (!credit.people() && !words.status(credit.status()).isEmpty()) {
          parts.add(words.status(credit.status()));
        }
        String means =
            credit.people()
                ? wording.pick("des personnes", "persons")
                : String.join(", ", credit.sources());
        row(
            credit.inSource() ? credit.place() : document.toSource(credit.place()),
            credit.text()
                + (means.isEmpty() ? "" : " → " + means)
                + style.dim(" (" + String.join(", ", parts) + ")"));
      }
    }

    private String who(SourceMention source) {
      boolean same = source.text().equals(source.resolved());
      String known = same ? source.text() : source.resolved() + " [" + source.text() + "]";
      return Display.oneLine(
          known + (source.anonymous() ? wording.pick(" (anonyme)", " (anonymous)") : ""));
    }

    private void section(String french, String english) {
      text.append('\n').append(style.bold(wording.pick(french, english))).append('\n');
    }

    private void row(Span source, String shown) {
      margin(source);
      text.append(cut(shown, width - MARGIN)).append('\n');
    }

    private void margin(Span source) {
      Position at = lines.position(source.start());
      String where = at.line() + ":" + at.column();
      int gap = Math.max(1, MARGIN - 2 - where.length());
      text.append(style.dim(" ".repeat(gap) + where)).append("  ");
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(1, columns - Display.width(text)));
  }

  private String cut(String text, int columns) {
    // a text with colours in it is short: only plain words are ever longer than a line
    return style == Style.COLOUR && text.indexOf('\u001b') >= 0
        ? text
        : ExcerptView.of(new Excerpt(text, 0, 0), columns, 0).after();
  }
}
