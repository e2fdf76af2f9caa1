package org.bylint.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bylint.config.ConfigException;
import org.bylint.config.ConfigResolver;
import org.bylint.config.Setting;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/** The files that one key of the configuration names, each read once a run; a wrong one as well. */
final class TeamFiles<T> {
  private final String key;
  private final ConfigResolver configs;
  private final Parser<T> parser;
  private final Map<Path, T> read = new HashMap<>();
  private final Map<Path, YamlException> wrong = new HashMap<>();

  /** Makes something of the text of a file. */
  interface Parser<T> {
    T parse(String file, String text) throws YamlException;
  }

  /**
   * Files of a key.
   *
   * @param key of the configuration, for messages
   */
  TeamFiles(String key, ConfigResolver configs, Parser<T> parser) {
    this.key = key;
    this.configs = configs;
    this.parser = parser;
  }

  T of(Setting<Path> setting) throws ConfigException {
    Path file = setting.value();
    String shown = configs.shown(file);
    try {
      T known = read.get(file);
      if (known == null) {
        known = parse(file, shown);
        read.put(file, known);
      }
      return known;
    } catch (YamlException e) {
      throw new ConfigException(shown, setting.origin() + ": " + key + ": " + e.getMessage(), e);
    }
  }

  private T parse(Path file, String shown) throws YamlException {
    YamlException before = wrong.get(file);
    if (before != null) {
      throw before;
    }
    try {
      return parser.parse(shown, TextFile.read(file, shown));
    } catch (YamlException e) {
      wrong.put(file, e);
      throw e;
    }
  }
}
