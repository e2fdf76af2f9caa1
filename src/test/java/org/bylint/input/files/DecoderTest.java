package org.bylint.input.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bylint.input.InputException;
import org.bylint.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String SENTENCE =
      "« Le cœur de l’été a coûté 3 €\u00A0», dit-elle\u202F; l'œuvre reste.\r\nÀ bientôt.\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "UTF-16LE, true, UTF-16LE",
    "UTF-16BE, true, UTF-16BE",
    "UTF-16LE, false, UTF-16LE",
    "UTF-16BE, false, UTF-16BE",
  })
  void unicodeIsReadAndWrittenByteForByte(String charset, boolean mark, String expected)
      throws InputException {
    byte[] bytes = ((mark ? "\uFEFF" : "") + SENTENCE).getBytes(Charset.forName(charset));
    SourceFile file = Decoder.decode("a.txt", bytes);
    assertThat(file.content()).isEqualTo(SENTENCE);
    assertThat(file.encoding().charset()).isEqualTo(Charset.forName(expected));
    assertThat(file.bytes()).isEqualTo(bytes);
  }

  @Test
  void aDamagedUtf8FileIsNotTakenForAnotherEncoding() {
    byte[] good = "L'été a été très sec à la préfecture. ".getBytes(StandardCharsets.UTF_8);
    byte[] damaged = Arrays.copyOf(good, good.length + 1);
    damaged[good.length] = (byte) 0xFF;

    assertThatThrownBy(() -> Decoder.decode("a.txt", damaged))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not valid UTF-8 at byte " + good.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le cœur de l’été a coûté 3 €, dit-elle. | windows-1252",
        "“Très bien”, dit-elle. | windows-1252",
        "L'été dernier, il a dit non à la mairie. | windows-1252",
        "Le cœur de la fête a coûté 3 € à la mairie. | ISO-8859-15",
        "L'œuvre a été vendue. | ISO-8859-15",
        "Le prix : 40 000 €. | ISO-8859-15",
      })
  void singleByteTextIsRecognisedByItsSigns(String sentence, String charset) throws InputException {
    byte[] bytes = sentence.getBytes(Charset.forName(charset));
    SourceFile file = Decoder.decode("a.txt", bytes);
    assertThat(file.content()).isEqualTo(sentence);
    assertThat(file.encoding().charset()).isEqualTo(Charset.forName(charset));
    assertThat(file.bytes()).isEqualTo(bytes);
  }

  @Test
  void fractionsAndDegreesAreNoSignOfTheEuroCharset() throws InputException {
    String sentence = "Une pinte vaut ½ litre environ, à 20° près.";
    byte[] bytes = sentence.getBytes(Charset.forName("windows-1252"));
    assertThat(Decoder.decode("a.txt", bytes).content()).isEqualTo(sentence);
  }

  @Test
  void anEmptyFileIsEmptyText() throws InputException {
    assertThat(Decoder.decode("a.txt", new byte[0]).content()).isEmpty();
  }

  @Test
  void brokenUtf8NamesTheByteAndTheRemedy() {
    byte[] bytes = "L’été, les élus ont été conviés à la fête".getBytes(StandardCharsets.UTF_8);
    bytes[15] = (byte) 0x81;
    assertThatThrownBy(() -> Decoder.decode("a.txt", bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not valid UTF-8 at byte 15")
        .hasMessageContaining("save it as UTF-8");
  }

  @Test
  void textThatIsMostlyUtf8IsNotReadAsAnotherCharset() {
    byte[] bytes =
        "Les élus ont été conviés à la fête, près du château. X".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThatThrownBy(() -> Decoder.decode("a.txt", bytes))
        .hasMessageContaining("at byte " + (bytes.length - 1));
  }

  @Test
  void aBinaryFileIsRecognisedWhateverItsName() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    assertThatThrownBy(() -> Decoder.decode("a.txt", image))
        .isInstanceOf(InputException.class)
        .hasMessage("is a binary file, not text; save the article as text in UTF-8");
    byte[] ascii = {'a', 'b', 0, 'c', 'd', 'e', 0, 'f'};
    assertThatThrownBy(() -> Decoder.decode("a.txt", ascii))
        .hasMessage("is a binary file, not text; save the article as text in UTF-8");
  }

  @Test
  void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("archive.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertThatThrownBy(() -> Decoder.read("archive.txt", file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is too large (200 MB)");
  }

  @Test
  void whatCannotBeReadIsSaidInWords(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("gone.md"), Path.of("nowhere.md"));
    assertThatThrownBy(() -> Decoder.read("gone.md", link)).hasMessage("is a link to nowhere");
    assertThatThrownBy(() -> Decoder.read("b.md", folder.resolve("b.md")))
        .hasMessage("does not exist");
    assertThatThrownBy(() -> Decoder.read("news", folder)).hasMessage("is a folder, not a file");
  }
}
