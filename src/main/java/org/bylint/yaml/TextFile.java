package org.bylint.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that people write by hand: UTF-8, with or without a byte-order mark. */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private TextFile() {}

  /**
   * The content of a file.
   *
   * @param shown how messages name it
   * @throws YamlException when it cannot be read, saying why
   */
  public static String read(Path file, String shown) throws YamlException {
    if (Files.isDirectory(file)) {
      throw new YamlException(shown + ": is a folder, not a file");
    }
    try {
      String content = Files.readString(file);
      return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    } catch (NoSuchFileException e) {
      throw new YamlException(shown + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new YamlException(shown + ": is not UTF-8; save it as UTF-8");
    } catch (AccessDeniedException e) {
      throw new YamlException(shown + ": cannot be read: permission denied");
    } catch (IOException e) {
      throw new YamlException(shown + ": cannot be read: " + e.getMessage());
    }
  }
}
