package org.tepai.jurisdictions;

import java.util.List;
import java.util.stream.Stream;

/** What a jurisdiction declares, as models name it. */
record DeclaredNames(Jurisdiction jurisdiction) {

  /** Words, and all that can be an office or a participant beside them. */
  List<String> with(List<String> words) {
    return Stream.of(words, parts(), offices()).flatMap(List::stream).toList();
  }

  List<String> partsAnd(String word) {
    return Stream.concat(Stream.of(word), parts().stream()).toList();
  }

  List<String> parts() {
    return jurisdiction.participants().stream().map(ParticipantEntry::id).toList();
  }

  List<String> offices() {
    return jurisdiction.offices().stream().map(Office::id).toList();
  }

  List<String> registers() {
    return jurisdiction.registers().stream().map(RegisterEntry::id).toList();
  }

  List<String> settings() {
    return jurisdiction.settings().all().stream().map(Setting::key).toList();
  }
}
