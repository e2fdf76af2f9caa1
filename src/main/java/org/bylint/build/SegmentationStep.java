package org.bylint.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Takes the segmentation rules of each language out of LanguageTool's SRX file: those of every
 * entry of the map that fits the language, in the order of the map, one rule a line: {@code +} or
 * {@code -} for break or not, expression before, tab, expression after; of a break rule also the
 * characters that it needs.
 */
final class SegmentationStep implements Step {
  /** LanguageTool's own suffix for "two line breaks end a paragraph", its default. */
  private static final String MODE = "_two";

  @Override
  public void run(Path rules, Path resources) throws IOException {
    Document srx = parse();
    Map<String, Element> byName = new LinkedHashMap<>();
    for (Element rule : elements(srx.getDocumentElement(), "languagerule")) {
      byName.put(rule.getAttribute("languagerulename"), rule);
    }
    for (String code : List.of("fr", "en")) {
      StringBuilder lines = new StringBuilder();
      for (Element map : elements(srx.getDocumentElement(), "languagemap")) {
        Element language = byName.get(map.getAttribute("languagerulename"));
        if (language != null && (code + MODE).matches(map.getAttribute("languagepattern"))) {
          write(language, lines);
        }
      }
      Files.writeString(resources.resolve(code + ".srx"), lines, StandardCharsets.UTF_8);
    }
  }

  private static void write(Element language, StringBuilder lines) {
    for (Element rule : elements(language, "rule")) {
      boolean breaks = !rule.getAttribute("break").equals("no");
      String before = text(rule, "beforebreak");
      String after = text(rule, "afterbreak");
      if (breaks) {
        String needed = RegexFacts.needed(before) + RegexFacts.needed(after);
        lines.append('+').append(RegexFacts.portable(before)).append('\t');
        lines.append(RegexFacts.portable(after)).append('\t');
        lines.append(needed.replace("\n", "\\n"));
      } else {
        lines.append('-').append(RegexFacts.portable(RegexFacts.bounded(before))).append('\t');
        lines.append(RegexFacts.portable(RegexFacts.bounded(after)));
      }
      lines.append('\n');
    }
  }

  private static String text(Element rule, String name) {
    StringBuilder text = new StringBuilder();
    for (Element part : elements(rule, name)) {
      text.append(part.getTextContent());
    }
    return text.toString().replace("\t", "\\t").replace("\n", "\\n");
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Document parse() throws IOException {
    try (InputStream in = LanguageToolData.open("segment.srx")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("segmentation rules cannot be read", e);
    }
  }
}
