package org.bylint.rule.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.rule.RuleInfo;
import org.bylint.rules.Checks;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {

  @Test
  void theCompiledRulesAreThoseOfThePages() {
    List<RuleInfo> ofPages =
        CompiledRules.pages(Checks.known()).stream().map(RulePage::info).toList();

    assertThat(CompiledRules.rules()).isEqualTo(ofPages).isNotEmpty();
  }

  @Test
  void plainValuesSurviveWithTheirOrder() throws IOException {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z", List.of(true, false, 3L, "é"));
    value.put("a", Map.of());

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Plain.write(value, new DataOutputStream(bytes));
    Object read = Plain.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read).isEqualTo(value).hasToString(value.toString());
  }
}
