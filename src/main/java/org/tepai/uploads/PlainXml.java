package org.tepai.uploads;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of unknown origin: no document types, no entities, nothing fetched from anywhere. */
final class PlainXml {

  private static final XMLInputFactory READERS = readers();

  private PlainXml() {}

  /** Hears of each thing in an XML. */
  interface Listener {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  static void read(InputStream content, Listener listener) {
    try {
      XMLStreamReader xml = READERS.createXMLStreamReader(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.DTD) {
          throw OfficeParts.cleaned("内部的 XML 定义了实体");
        }
        listener.at(xml);
      }
    } catch (XMLStreamException broken) {
      throw new RefusedFile("的内部结构无法读取，可能已损坏；请用办公软件打开并另存后再上传。");
    }
  }

  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
