package org.bylint.analysis.quotation;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation.Kind;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Tells what kind of words stand between two marks. The word before them decides first (intitulé,
 * film, slogan: see the lexicon {@code quotation-cues}), then the shape: a whole sentence is an
 * utterance, a capital inside the writer's sentence is a name, one or two words that nobody is said
 * to have spoken are a term.
 */
final class KindReader {
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TERM = 3;
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_LINE = 18;
  private static final int CUE_GAP = 4;

  private final String text;
  private final List<Block> blocks;
  private final List<Sentence> sentences;
  private final Lexicon verbs;
  private final Lexicon words;
  private int lastEnd = -1;
  private Kind last = Kind.MIXED;

  KindReader(Article article) {
    this.text = article.document().text();
    this.blocks = article.document().blocks();
    this.sentences = article.sentences();
    this.verbs = article.language().lexicon("reporting-verbs");
    this.words = article.language().lexicon("quotation-words");
  }

  Kind kindOf(Pair pair, Span inner) {
    Kind kind = read(pair, inner);
    lastEnd = pair.span().end();
    last = kind;
    return kind;
  }

  private Kind read(Pair pair, Span inner) {
    Block block = blocks.get(pair.open().block());
    Optional<Setting> found = Setting.of(sentences, pair, inner);
    if (isHeading(pair, block)) {
      return Kind.HEADING;
    }
    if (found.isEmpty()) {
      return Kind.MIXED;
    }
    Setting setting = found.get();
    boolean starts = startsSentence(pair.open(), block);
    Optional<Kind> sibling = bySibling(pair, setting);
    if (sibling.isPresent()) {
      return sibling.get();
    }
    Optional<Kind> cued = byCue(setting);
    if (cued.isPresent()) {
      return cued.get();
    }
    if (starts || setting.isAfter(":") || setting.isAfter(";")) {
      return atStart(setting);
    }
    return inSentence(setting);
  }

  /** A heading that is a quotation, or a short paragraph that is nothing but one. */
  private boolean isHeading(Pair pair, Block block) {
    int before = block.span().start();
    int start = pair.open().start();
    while (start > before && isBlankOrDash(text.charAt(start - 1))) {
      start--;
    }
    int end = pair.span().end();
    int after = block.span().end();
    while (end < after && isBlankOrDash(text.charAt(end))) {
      end++;
    }
    if (start > before || end < after) {
      return false;
    }
    boolean heading = block.zone() == Zone.HEADLINE || block.zone() == Zone.SUBHEADING;
    boolean dashes = pair.open().start() > before && pair.span().end() < after;
    return heading
        || (dashes && wordsIn(pair.span()) <= LONGEST_HEADING)
        || (wordsIn(pair.span()) <= LONGEST_LINE && isSetAsHeading(pair, block, end));
  }

  /**
   * A line in capitals, or one without a stop, with text behind it in the paragraph that follows.
   */
  private boolean isSetAsHeading(Pair pair, Block block, int end) {
    int index = pair.open().block();
    if (block.zone() != Zone.BODY
        || index == 0
        || index + 1 >= blocks.size()
        || blocks.get(index - 1).zone() != Zone.BODY
        || blocks.get(index + 1).zone() != Zone.BODY) {
      return false;
    }
    boolean stop = false;
    boolean lower = false;
    for (int i = pair.open().start(); i < end; i++) {
      char c = text.charAt(i);
      lower |= Character.isLowerCase(c);
      stop |= ".!?…".indexOf(c) >= 0;
    }
    return !lower || !stop;
  }

  private static boolean isBlankOrDash(char c) {
    return Sides.isSpace(c) || Sides.isDash(c);
  }

  private int wordsIn(Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  /** « X » et « Y », « X » ou « Y »: of one kind. */
  private Optional<Kind> bySibling(Pair pair, Setting setting) {
    boolean joined =
        setting.before(1).filter(t -> is(t, "joins")).isPresent()
            && setting.before(2).filter(t -> t.end() == lastEnd).isPresent();
    boolean fits = setting.words() <= LONGEST_NAME && !setting.hasVerb();
    boolean name = last == Kind.TITLE || last == Kind.SCARE;
    return joined && fits && name && pair.open().start() > lastEnd
        ? Optional.of(last)
        : Optional.empty();
  }

  private Optional<Kind> byCue(Setting setting) {
    Optional<PhraseHit> hit = setting.cue("quotation-cues", CUE_GAP);
    if (hit.isEmpty() || !isBridge(setting, hit.get())) {
      return Optional.empty();
    }
    boolean direct = hit.get().to() == setting.at();
    Lexicon.Entry entry = hit.get().entry();
    if (entry.has("cited")) {
      return direct || setting.isAfter(":") ? Optional.of(Kind.CITED) : Optional.empty();
    }
    if (entry.has("term")) {
      return direct && setting.words() <= LONGEST_NAME ? Optional.of(Kind.SCARE) : Optional.empty();
    }
    boolean near = direct || setting.beginsWithCapital();
    boolean named = entry.has("named") && near && isNamed(setting, hit.get());
    return named || isWork(setting, hit.get()) ? Optional.of(Kind.TITLE) : Optional.empty();
  }

  /**
   * The film "Nomadland"; where the word may be a verb (they report, they plan), it must be a noun.
   */
  private static boolean isWork(Setting setting, PhraseHit hit) {
    Token cue = setting.sentence().tokens().get(hit.from());
    Optional<Token> before = setting.before(setting.at() - hit.from() + 1);
    boolean noun = !Setting.mayBeVerb(cue) || before.filter(KindReader::maySpecify).isPresent();
    return hit.entry().has("work")
        && noun
        && !setting.isHeadline()
        && setting.beginsLikeName()
        && setting.words() <= LONGEST_NAME
        && !setting.hasStop();
  }

  private static boolean maySpecify(Token token) {
    return token.can(Pos.DETERMINER)
        || token.can(Pos.ADJECTIVE)
        || token.can(Pos.PREPOSITION)
        || token.can(Pos.PROPER_NOUN)
        || token.can(Pos.NUMERAL);
  }

  private static boolean isNamed(Setting setting, PhraseHit hit) {
    if (!hit.entry().has("noun")) {
      return setting.words() <= LONGEST_NAME + CUE_GAP;
    }
    Optional<Token> before = setting.before(setting.at() - hit.from() + 1);
    return setting.words() <= CUE_GAP
        && !setting.mayHaveVerb()
        && before.filter(t -> t.can(Pos.NOUN) && !t.can(Pos.PRONOUN)).isPresent();
  }

  /** Between the cue and the mark stand only names, prepositions and the like. */
  private static boolean isBridge(Setting setting, PhraseHit hit) {
    List<Token> tokens = setting.sentence().tokens();
    for (int i = hit.to(); i < setting.at(); i++) {
      Token token = tokens.get(i);
      boolean colon = token.form().equals(":") && i == setting.at() - 1;
      boolean fits =
          token.isCapitalised()
              || token.can(Pos.PREPOSITION)
              || token.can(Pos.DETERMINER)
              || token.can(Pos.ADJECTIVE);
      if (!colon && (!token.isWord() || !fits)) {
        return false;
      }
    }
    return true;
  }

  /** At the start of a sentence or after a colon. */
  private Kind atStart(Setting setting) {
    boolean utterance =
        setting.mayHaveVerb() || setting.hasStop() || setting.words() > LONGEST_NAME;
    if (utterance || setting.after().isEmpty() || !setting.after().get(0).isWord()) {
      return Kind.DIRECT;
    }
    boolean subject = setting.beginsWithCapital() && !isReporting(setting.after());
    return subject ? Kind.TITLE : Kind.MIXED;
  }

  private Kind inSentence(Setting setting) {
    boolean that = setting.before(1).filter(t -> is(t, "that")).isPresent();
    boolean utterance = setting.beginsWithCapital() && setting.mayHaveVerb();
    if (!that && setting.isAfter(",") && setting.mayHaveVerb() && isSourceBefore(setting)) {
      return Kind.DIRECT;
    }
    if (!that && utterance && setting.before(1).filter(this::isSaying).isPresent()) {
      return Kind.DIRECT;
    }
    boolean apposed = setting.isAfter(",") && isNameLike(setting) && !isReported(setting);
    if (!that && (apposed || isName(setting))) {
      return Kind.TITLE;
    }
    return !that && isTerm(setting) ? Kind.SCARE : Kind.MIXED;
  }

  private boolean is(Token token, String part) {
    return words.find(token).filter(e -> e.has(part)).isPresent();
  }

  /** Selon la police, « … »: nothing but a source before the comma. */
  private static boolean isSourceBefore(Setting setting) {
    for (PhraseHit hit : setting.sentence().phrases()) {
      if (hit.from() > 1) {
        return false;
      }
      if (hit.lexicon().equals("attribution-prepositions") && hit.to() < setting.at()) {
        return noVerb(setting.sentence().tokens().subList(hit.to(), setting.at()));
      }
    }
    return false;
  }

  private static boolean noVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (Setting.mayBeVerb(token)
          && !token.can(Pos.NOUN)
          && !token.can(Pos.PREPOSITION)
          && !token.isCapitalised()
          && !token.can(Pos.ADJECTIVE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A few words that begin with a capital and hold no verb; in a headline a capital tells nothing.
   */
  private static boolean isNameLike(Setting setting) {
    return setting.beginsWithCapital()
        && !setting.isHeadline()
        && setting.words() <= LONGEST_NAME
        && !setting.hasStop()
        && !setting.hasVerb();
  }

  private static boolean isName(Setting setting) {
    boolean place =
        setting.isAfter(Pos.NOUN)
            || setting.isAfter(Pos.DETERMINER)
            || setting.isAfter(Pos.PREPOSITION)
            || setting.isAfter(Pos.PROPER_NOUN)
            || setting.isAfter(Pos.NUMERAL)
            || setting.before(1).filter(KindReader::isNumberOrName).isPresent();
    return place && isNameLike(setting);
  }

  private static boolean isNumberOrName(Token token) {
    return token.kind() == Token.Kind.NUMBER || token.isCapitalised();
  }

  private boolean isTerm(Setting setting) {
    int words = setting.words();
    if (words > LONGEST_TERM || setting.hasVerb() || setting.hasStop() || setting.isHeadline()) {
      return false;
    }
    boolean oneAfterArticle =
        words == 1 && setting.before(1).filter(t -> is(t, "article")).isPresent();
    return oneAfterArticle || !isReported(setting);
  }

  private boolean isReported(Setting setting) {
    List<Token> outside = setting.outside();
    return isReporting(outside)
        || setting.hasOutside("attribution-prepositions")
        || setting.hasOutside("reporting-phrases");
  }

  private boolean isReporting(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean clause = i + 1 < tokens.size() && is(tokens.get(i + 1), "that");
      boolean says = clause ? isAnySaying(tokens.get(i)) : isSaying(tokens.get(i));
      if (says && !isAdjective(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnySaying(Token token) {
    return token.isWord() && token.readings().stream().anyMatch(r -> verbs.contains(r.lemma()));
  }

  /** A verb of saying; not one of thinking or wanting. */
  private boolean isSaying(Token token) {
    return token.isWord() && token.readings().stream().anyMatch(this::isSaying);
  }

  private boolean isSaying(Reading reading) {
    return reading.morphology().mood() != Mood.NONE
        && verbs.find(reading.lemma()).filter(e -> !e.has("weak")).isPresent();
  }

  /** A past participle without an auxiliary before it. */
  private boolean isAdjective(List<Token> tokens, int at) {
    for (Reading reading : tokens.get(at).readings()) {
      if (isSaying(reading) && reading.morphology().mood() != Mood.PAST_PARTICIPLE) {
        return false;
      }
    }
    for (int i = Math.max(0, at - 3); i < at; i++) {
      for (Reading reading : tokens.get(i).readings()) {
        if (words.find(reading.lemma()).filter(e -> e.has("auxiliary")).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean startsSentence(Mark open, Block block) {
    int i = open.start() - 1;
    while (i >= block.span().start() && isAside(text.charAt(i))) {
      i--;
    }
    return i < block.span().start() || ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isAside(char c) {
    return Sides.isSpace(c) || Sides.isDash(c) || "»\"”".indexOf(c) >= 0;
  }
}
