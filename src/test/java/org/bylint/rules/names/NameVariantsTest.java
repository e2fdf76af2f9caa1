package org.bylint.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.language.Languages;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;
import org.junit.jupiter.api.Test;

/** The table of variants: what may stand in it. */
class NameVariantsTest {
  private static final Set<String> ATTRIBUTES =
      Set.of("en", "or", "also", "exonym", "club", "shared", "settled", "first");

  private final Lexicon table = Languages.of("fr").lexicon("name-variants");

  private static List<String> forms(Lexicon.Entry entry) {
    List<String> forms = new ArrayList<>(List.of(entry.phrase()));
    for (String key : List.of("en", "or", "also")) {
      if (entry.has(key)) {
        forms.addAll(List.of(entry.attribute(key, "").split("\\|", -1)));
      }
    }
    return forms;
  }

  @Test
  void attributesAreThoseThatAreRead() {
    assertThat(table.entries())
        .allSatisfy(e -> assertThat(ATTRIBUTES).containsAll(e.attributes().keySet()))
        .allSatisfy(e -> assertThat(e.attribute("settled", "")).isIn("", "fr", "en"))
        .allSatisfy(e -> assertThat(e.has("club") && !e.has("exonym")).isFalse())
        .allSatisfy(e -> assertThat(e.has("shared") && e.has("settled")).isFalse());
  }

  @Test
  void noFormStandsTwiceAndNoneIsEmpty() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Lexicon.Entry entry : table.entries()) {
      for (String form : forms(entry)) {
        assertThat(form).isEqualTo(form.strip()).isNotEmpty();
        owners.computeIfAbsent(Folding.fold(form), f -> new LinkedHashSet<>()).add(entry.phrase());
      }
    }
    owners.values().removeIf(entries -> entries.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void everyEntryHasAFormToTellApart() {
    assertThat(table.entries()).allSatisfy(e -> assertThat(forms(e)).hasSizeGreaterThan(1));
  }

  @Test
  void eachLanguageHasItsForm() {
    assertThat(new NameVariants(table, "fr").common("kadhafi", "gaddafi"))
        .hasValueSatisfying(g -> assertThat(g.preferred()).isEqualTo("Kadhafi"));
    assertThat(new NameVariants(table, "en").common("kadhafi", "gaddafi"))
        .hasValueSatisfying(g -> assertThat(g.preferred()).isEqualTo("Gaddafi"));
  }
}
