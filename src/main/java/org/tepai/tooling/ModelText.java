package org.tepai.tooling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Everything written in a model, attribute by attribute. What is forbidden must be found wherever
 * it stands, also where the engine's model classes would not look.
 *
 * @param words attributes with their values, and elements with their own text
 */
record ModelText(List<Word> words) {

  /**
   * @param element id of the nearest element that has one
   * @param name of the attribute or element, without prefix
   * @param value of the attribute, or the element's own text
   */
  record Word(String element, String name, String value) {}

  static ModelText parse(byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      List<Word> words = new ArrayList<>();
      Node root =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(content))
              .getDocumentElement();
      collect((Element) root, "definitions", words);
      return new ModelText(List.copyOf(words));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalArgumentException("not a model: " + unreadable.getMessage(), unreadable);
    }
  }

  private static void collect(Element element, String owner, List<Word> words) {
    String id = element.hasAttribute("id") ? element.getAttribute("id") : owner;
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, id, words);
      } else {
        text.append(child.getTextContent());
      }
    }
    words.add(new Word(id, element.getLocalName(), text.toString().trim()));
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      words.add(new Word(id, "@" + attribute.getLocalName(), attribute.getNodeValue()));
    }
  }
}
