package org.bylint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fills the messages of rule pages: {@code {name}} stands for a value of the finding, {@code
 * {count|one|many}} picks by a number (French: below two is singular; English: only one is). A
 * doubled brace is a brace.
 */
public final class MessageTemplate {
  private MessageTemplate() {}

  /**
   * The text in a language. A placeholder without a value is left as it stands: the examples of the
   * page make that a defect before a reader sees it.
   */
  public static String render(String template, Map<String, String> values, String language) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      boolean doubled = at + 1 < template.length() && template.charAt(at + 1) == c;
      int close = c == '{' && !doubled ? template.indexOf('}', at) : -1;
      if ((c == '{' || c == '}') && doubled) {
        out.append(c);
        at += 2;
      } else if (close < 0) {
        out.append(c);
        at++;
      } else {
        out.append(fill(template.substring(at, close + 1), values, language));
        at = close + 1;
      }
    }
    return out.toString();
  }

  private static String fill(String placeholder, Map<String, String> values, String language) {
    List<String> parts = parts(placeholder);
    String value = values.get(parts.get(0));
    if (value == null) {
      return placeholder;
    }
    return parts.size() == 3 ? parts.get(singular(value, language) ? 1 : 2) : value;
  }

  /** CLDR plural rules, cardinal: French "one" is 0 and 1 with any fraction, English exactly 1. */
  private static boolean singular(String number, String language) {
    boolean fraction = false;
    String whole = number;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '.' || c == ',') {
        fraction = true;
        whole = number.substring(0, i);
        break;
      }
    }
    return language.equals("fr")
        ? whole.equals("0") || whole.equals("1")
        : whole.equals("1") && !fraction;
  }

  private static List<String> parts(String placeholder) {
    return List.of(placeholder.substring(1, placeholder.length() - 1).split("\\|", -1));
  }

  /** Names of the values that a template asks for, in its order, with repeats. */
  public static List<String> placeholders(String template) {
    List<String> names = new ArrayList<>();
    scan(template, placeholder -> names.add(parts(placeholder).get(0)));
    return names;
  }

  /** What is wrong with a template as it is written, for a person. */
  public static Optional<String> defect(String template) {
    List<String> defects = new ArrayList<>();
    scan(
        template,
        placeholder -> {
          List<String> parts = parts(placeholder);
          boolean named =
              !parts.get(0).isEmpty() && parts.get(0).chars().allMatch(Character::isLetterOrDigit);
          if (!named || parts.size() == 2 || parts.size() > 3) {
            defects.add(
                placeholder
                    + " is no placeholder: write {name} or {name|word for 1|word for more}");
          }
        });
    return defects.stream().findFirst();
  }

  private static void scan(String template, Consumer<String> found) {
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c != '{') {
        at++;
      } else if (at + 1 < template.length() && template.charAt(at + 1) == '{') {
        at += 2;
      } else {
        int close = template.indexOf('}', at);
        if (close < 0) {
          found.accept("{}");
          return;
        }
        found.accept(template.substring(at, close + 1));
        at = close + 1;
      }
    }
  }
}
