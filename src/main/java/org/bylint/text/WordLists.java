package org.bylint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word lists of the readers, compiled into one small resource by the build. */
public final class WordLists {
  /** Where the build writes them, in the package {@code org.bylint.data}. */
  public static final String RESOURCE = "reader-words.txt";

  private final Map<String, WordList> lists;

  private WordLists(Map<String, WordList> lists) {
    this.lists = lists;
  }

  public static WordLists load() {
    try (InputStream in = WordLists.class.getResourceAsStream("/org/bylint/data/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build step that writes " + RESOURCE + " did not run");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordLists read(BufferedReader lines) throws IOException {
    Map<String, WordList> lists = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (line.startsWith("[")) {
        current = new LinkedHashMap<>();
        lists.put(line.substring(1, line.length() - 1), WordList.of(current));
      } else if (tab < 0) {
        current.put(WordList.fold(line), "");
      } else {
        current.put(WordList.fold(line.substring(0, tab)), line.substring(tab + 1));
      }
    }
    return new WordLists(lists);
  }

  /** A list by the name of its file, without {@code .txt}. */
  public WordList get(String name) {
    @Nullable WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no such list: " + name);
    }
    return list;
  }
}
