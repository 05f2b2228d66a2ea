package org.tepai.jurisdictions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges models and forms that are to come into force while the product runs as those are judged
 * that it starts with: against the jurisdiction's folder, all at once.
 */
public class ModelSetCheck {

  private final SourceFiles delivered;
  private final TextCatalogue texts;
  private final List<SettingKeys> settings;

  ModelSetCheck(SourceFiles delivered, TextCatalogue texts, List<SettingKeys> settings) {
    this.delivered = delivered;
    this.texts = texts;
    this.settings = settings;
  }

  /**
   * @param files all models, tables and forms that would be deployed together, by their names
   * @return nothing when they go with the jurisdiction's folder
   */
  public List<Complaint> complaints(String jurisdiction, Map<String, byte[]> files) {
    List<SourceFile> judged =
        Stream.concat(folder(jurisdiction), files.entrySet().stream().map(ModelSetCheck::file))
            .toList();
    try {
      new JurisdictionLoader(judged).withTexts(texts).withSettings(settings).load();
      return List.of();
    } catch (BrokenJurisdiction broken) {
      return broken.complaints();
    }
  }

  /** What a deployment does not bring: settings, offices, wordings. */
  private Stream<SourceFile> folder(String jurisdiction) {
    return delivered.all().stream()
        .filter(file -> file.is(".yaml") && file.folder().equals(jurisdiction));
  }

  private static SourceFile file(Map.Entry<String, byte[]> file) {
    return new SourceFile(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
  }
}
