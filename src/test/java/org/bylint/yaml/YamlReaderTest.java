package org.bylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private static YamlNode read(String text) throws YamlException {
    return YamlReader.read("a.yml", text, 5).orElseThrow();
  }

  @Test
  void valuesKnowTheirPlaceInTheFile() throws Exception {
    YamlNode value = read("a:\n  b: [1, true]\n").map().require("a").map().require("b");

    assertThat(value.place()).isEqualTo("a.yml:6:6");
    assertThat(value.origin()).isEqualTo("a.yml:6");
    assertThat(value.plain()).isEqualTo(List.of(1L, true));
  }

  @Test
  void wordsThatOtherYamlReadsAsTruthAreWords() throws Exception {
    assertThat(read("{a: off, b: no, c: 2023-08-30}").plain())
        .isEqualTo(Map.of("a", "off", "b", "no", "c", "2023-08-30"));
  }

  @Test
  void aliasesAreRefused() {
    assertThatThrownBy(() -> read("a: &x [1]\nb: *x\n"))
        .hasMessage("a.yml:5:4: YAML aliases (*name) are not supported");
  }

  @Test
  void whatNobodyNestsByHandIsRefused() {
    for (int depth : new int[] {101, 500, 100_000}) {
      assertThatThrownBy(() -> read("a: " + "[".repeat(depth) + "]".repeat(depth)))
          .hasMessageStartingWith("a.yml:5:")
          .hasMessageContaining("nested too deeply");
    }
  }

  @Test
  void aLongValueDoesNotBuryTheMessage() {
    assertThatThrownBy(() -> read("x😀".repeat(300)).list())
        .hasMessage("a.yml:5:1: expected a list, found \"" + "x😀".repeat(30) + "…\"");
  }

  @Test
  void aSyntaxErrorNamesItsLine() {
    assertThatThrownBy(() -> read("a: b\n c: d\n")).hasMessageStartingWith("a.yml:6:");
    assertThatThrownBy(() -> read("\"\\x\"")).hasMessageStartingWith("a.yml:5:");
  }

  @Test
  void aWrongTypeNamesWhatStandsThere() throws Exception {
    YamlMap map = read("list: [1]\nnothing:\nword: x\nbig: 99999999999999999999\n").map();

    assertThatThrownBy(() -> map.require("list").text())
        .hasMessage("a.yml:5:7: expected a text, found a list");
    assertThatThrownBy(() -> map.require("word").integer())
        .hasMessage("a.yml:7:7: expected a whole number, found \"x\"");
    assertThatThrownBy(() -> map.require("word").map())
        .hasMessage("a.yml:7:7: expected keys and values, found \"x\"");
    assertThatThrownBy(() -> map.require("nothing"))
        .hasMessage("a.yml:5:1: \"nothing\" is missing");
    assertThatThrownBy(() -> map.require("big").plain()).hasMessageContaining("out of range");
  }
}
