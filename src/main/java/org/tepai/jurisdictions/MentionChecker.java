package org.tepai.jurisdictions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that each clause and decision a model or table names exists: a mistyped id would leave a
 * clause uncarried and an official looking for a text that there is not. Shared models may name
 * those of any jurisdiction; of one that is not installed here nobody can say what there is.
 */
class MentionChecker {

  private final List<Jurisdiction> jurisdictions;
  private final List<SourceFile> files;
  private final Complaints complaints;

  MentionChecker(List<Jurisdiction> jurisdictions, List<SourceFile> files, Complaints complaints) {
    this.jurisdictions = jurisdictions;
    this.files = files;
    this.complaints = complaints;
  }

  void check() {
    files.stream().filter(file -> file.is(".bpmn") || file.is(".dmn")).forEach(this::check);
  }

  private void check(SourceFile file) {
    Set<String> known = known(file.folder());
    for (Mention mention : ModelReader.read(file, complaints).mentions) {
      if (!known.contains(mention.id()) && isHere(file, mention.id())) {
        complaints.add(
            file.path(),
            mention.line(),
            "“%s”引用了“%s”，没有这一条".formatted(mention.element(), mention.id()),
            "辖区条款清单（clauses）或口径清单（decisions）中已有的编号");
      }
    }
  }

  /** By its letters, which no two jurisdictions share but for what is common to all. */
  private boolean isHere(SourceFile file, String id) {
    return !UsedModels.SHARED.equals(file.folder())
        || known(UsedModels.SHARED).stream().anyMatch(each -> letters(each).equals(letters(id)));
  }

  private static String letters(String id) {
    return id.replaceFirst("[^A-Z].*", "");
  }

  private Set<String> known(String folder) {
    return jurisdictions.stream()
        .filter(each -> UsedModels.SHARED.equals(folder) || each.id().equals(folder))
        .flatMap(MentionChecker::ids)
        .collect(Collectors.toSet());
  }

  private static Stream<String> ids(Jurisdiction jurisdiction) {
    return Stream.concat(
        jurisdiction.clauses().stream().map(Clause::id),
        jurisdiction.decisions().stream().map(Decision::id));
  }
}
