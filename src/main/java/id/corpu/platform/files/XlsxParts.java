package id.corpu.platform.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a spreadsheet that say where its rows and texts are. */
final class XlsxParts {

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  private XlsxParts() {}

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return XML.createXMLStreamReader(in);
  }

  /**
   * The next event of a part; no part of a spreadsheet declares a document type or entities.
   *
   * @throws XMLStreamException when this one does
   */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a spreadsheet declares no entities");
    }
    return event;
  }

  /** Relationship of the first sheet that is not hidden. */
  static Optional<String> firstSheet(InputStream workbook) throws XMLStreamException {
    XMLStreamReader xml = open(workbook);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("sheet")
          && (xml.getAttributeValue(null, "state") == null
              || xml.getAttributeValue(null, "state").equals("visible"))) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          if (xml.getAttributeLocalName(i).equals("id")) {
            return Optional.of(xml.getAttributeValue(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where a relationship leads. */
  static Optional<String> target(InputStream relationships, String id) throws XMLStreamException {
    XMLStreamReader xml = open(relationships);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && id.equals(xml.getAttributeValue(null, "Id"))) {
        return Optional.ofNullable(xml.getAttributeValue(null, "Target"));
      }
    }
    return Optional.empty();
  }

  /** The texts that cells point at, in order. */
  static List<String> texts(InputStream sharedStrings) throws XMLStreamException {
    XMLStreamReader xml = open(sharedStrings);
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
    return texts;
  }

  /** The text within an element, its formatted pieces joined; how it is read aloud is left out. */
  static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    boolean inside = false;
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        spoken |= xml.getLocalName().equals("rPh");
        inside = xml.getLocalName().equals("t") && !spoken;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside = false;
        spoken &= !xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals(end)) {
          break;
        }
      } else if (inside && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
