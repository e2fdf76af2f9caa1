package org.bylint.report.exchange;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bylint.rule.Severity;

/** What the XML formats have in common: elements, one a line, and text that XML can hold. */
abstract class XmlReporter extends Gathering {
  private final Writer out;
  private final XMLStreamWriter xml;

  XmlReporter(Writer out, Severity shownFrom) throws IOException {
    super(shownFrom);
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  final void document(String root, String... attributes) throws IOException {
    try {
      xml.writeStartDocument("UTF-8", "1.0");
      open(root, attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; attributes are name and value in turn. */
  final void open(String element, String... attributes) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  final void empty(String element, String... attributes) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEmptyElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      // a parser would make spaces of them
      String value = attributes[i + 1].replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
      xml.writeAttribute(attributes[i], XmlText.of(value));
    }
  }

  final void text(String text) throws IOException {
    try {
      xml.writeCharacters(XmlText.of(text));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  final void close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  final void finish() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
