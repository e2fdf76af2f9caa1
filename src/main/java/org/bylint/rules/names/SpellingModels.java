package org.bylint.rules.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bylint.language.Language;

/** The models of all languages, each made when it is first asked for; serves all threads. */
final class SpellingModels {
  private final Map<String, SpellingModel> models = new ConcurrentHashMap<>();

  SpellingModel of(Language language) {
    return models.computeIfAbsent(language.code(), code -> SpellingModel.of(language));
  }
}
