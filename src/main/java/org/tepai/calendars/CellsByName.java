package org.tepai.calendars;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Gives each cell of a sheet the name of its place. A file need not say it: the cells of a row then
 * follow one another, empty ones too, which the library leaves out before anybody could count.
 */
final class CellsByName extends XMLFilterImpl {

  private static final String ROW = "row";
  private static final String CELL = "c";
  private static final String REFERENCE = "r";

  private int row;
  private int column;

  CellsByName(XMLReader parent) {
    super(parent);
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes given)
      throws SAXException {
    Attributes attributes = given;
    if (ROW.equals(name)) {
      row =
          given.getValue(REFERENCE) == null ? row + 1 : Integer.parseInt(given.getValue(REFERENCE));
      column = 0;
    } else if (CELL.equals(name)) {
      attributes = named(given);
      column = new CellReference(attributes.getValue(REFERENCE)).getCol() + 1;
    }
    super.startElement(space, name, qualified, attributes);
  }

  private Attributes named(Attributes given) {
    if (given.getValue(REFERENCE) != null) {
      return given;
    }
    AttributesImpl named = new AttributesImpl(given);
    String place = CellReference.convertNumToColString(column) + row;
    named.addAttribute("", REFERENCE, REFERENCE, "CDATA", place);
    return named;
  }
}
