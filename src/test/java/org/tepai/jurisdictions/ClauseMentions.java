package org.tepai.jurisdictions;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where clauses are carried: elements of models, rows of decision tables, settings, rounds and
 * reminders.
 */
public class ClauseMentions {

  private final List<Mention> mentions;

  ClauseMentions(List<SourceFile> files) {
    Complaints ignored = new Complaints();
    this.mentions =
        files.stream()
            .filter(file -> file.is(".bpmn") || file.is(".dmn"))
            .flatMap(file -> ModelReader.read(file, ignored).mentions.stream())
            .toList();
  }

  /** The places that carry a clause, as a reader would look for them. */
  public List<String> of(Jurisdiction jurisdiction, String clause) {
    Stream<String> settings =
        jurisdiction.settings().all().stream()
            .filter(setting -> setting.clauses().contains(clause))
            .map(setting -> "设置 " + setting.key());
    Stream<String> reminders =
        Stream.of("提醒 reminders")
            .filter(any -> jurisdiction.reminders().clauses().contains(clause));
    return Stream.of(inFiles(clause), settings, reminders)
        .flatMap(places -> places)
        .distinct()
        .toList();
  }

  private Stream<String> inFiles(String clause) {
    return mentions.stream()
        .filter(mention -> mention.id().equals(clause))
        .map(mention -> "%s（%s）".formatted(mention.element(), fileName(mention)));
  }

  private static String fileName(Mention mention) {
    return mention.file().substring(mention.file().lastIndexOf('/') + 1);
  }
}
