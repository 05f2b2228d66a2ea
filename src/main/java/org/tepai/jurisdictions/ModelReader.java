package org.tepai.jurisdictions;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tepai.jurisdictions.ModelFacts.Element;
import org.tepai.jurisdictions.ModelFacts.Word;

/** Reads a BPMN or DMN file as plain XML, keeping the lines that an error must name. */
class ModelReader {

  private static final Set<String> PROSE = Set.of("documentation", "description", "text");
  private static final String IDS = "((?:[A-Z]{2}-?|X)\\d[\\w.,、 -]*)";

  /** Clauses in brackets, decisions behind 口径, and whole values of a table's clause column. */
  private static final Pattern MENTION = Pattern.compile("(?:\\[|口径 ?)" + IDS + "|\"" + IDS + "\"");

  private static final Pattern STEP = Pattern.compile("[$#]\\{(\\w+\\.\\w+)\\(\\w+\\)}");

  /** Elements of the flow; whatever stands inside one, its listeners included, belongs to it. */
  private static final Pattern OWNER =
      Pattern.compile(
          "process|(sub|adHocSub)Process|transaction|\\w*[tT]ask|\\w+Event|\\w+Gateway|callActivity|sequenceFlow");

  private final SourceFile file;
  private final ModelFacts facts = new ModelFacts();
  private final Deque<String> names = new ArrayDeque<>();
  private final Deque<Element> elements = new ArrayDeque<>();
  private boolean inProse;
  private int line = 1;

  private ModelReader(SourceFile file) {
    this.file = file;
  }

  static ModelFacts read(SourceFile file, Complaints complaints) {
    ModelReader reader = new ModelReader(file);
    try {
      reader.parse();
    } catch (XMLStreamException broken) {
      Optional<Integer> at =
          Optional.ofNullable(broken.getLocation()).map(place -> place.getLineNumber());
      complaints.add(file.path(), at.orElse(1), "模型文件无法读取", "用 Camunda Modeler 另存的完整文件");
    }
    return reader.facts;
  }

  private void parse() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
    while (xml.hasNext()) {
      // an event begins where the one before it ended
      line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) {
    String kind = xml.getLocalName();
    names.push(attribute(xml, "name").filter(name -> !"property".equals(kind)).orElse(""));
    inProse = PROSE.contains(kind);
    elements.push(element(xml, kind));
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      steps(xml.getAttributeValue(index));
    }
    attribute(xml, "formRef").ifPresent(form -> facts.forms.add(new Word(form, line)));
    switch (kind) {
      case "process" -> attribute(xml, "id").ifPresent(facts.processes::add);
      case "decision" -> attribute(xml, "id").ifPresent(facts.decisions::add);
      case "userTask" -> attribute(xml, "id").ifPresent(facts.tasks::add);
      case "callActivity" ->
          attribute(xml, "calledElement").ifPresent(key -> facts.calls.add(new Word(key, line)));
      case "property" -> property(xml);
      default -> {}
    }
  }

  private Element element(XMLStreamReader xml, String kind) {
    if (!OWNER.matcher(kind).matches()) {
      return elements.isEmpty() ? new Element() : elements.peek();
    }
    Element element = new Element();
    element.name = attribute(xml, "name").or(() -> attribute(xml, "id")).orElse(kind);
    facts.elements.add(element);
    return element;
  }

  private void steps(String text) {
    STEP.matcher(text).results().forEach(found -> elements.peek().steps.add(found.group(1)));
  }

  private void property(XMLStreamReader xml) {
    Word value = new Word(attribute(xml, "value").orElse(""), line);
    attribute(xml, "name").ifPresent(name -> elements.peek().parameters.put(name, value));
  }

  private void characters(String text) {
    if (!inProse) {
      steps(text);
      return;
    }
    Matcher found = MENTION.matcher(text);
    while (found.find()) {
      int at = line + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
      String ids = found.group(1) == null ? found.group(2) : found.group(1);
      for (String id : ids.split("[,、\\s]+")) {
        facts.mentions.add(new Mention(id, file.path(), at, enclosing()));
      }
    }
  }

  private void end(String kind) {
    names.pop();
    elements.pop();
    inProse = false;
  }

  private String enclosing() {
    return names.stream().filter(name -> !name.isBlank()).findFirst().orElse(file.name());
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      if (xml.getAttributeLocalName(index).equals(name)) {
        return Optional.of(xml.getAttributeValue(index));
      }
    }
    return Optional.empty();
  }
}
