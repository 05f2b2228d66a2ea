package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All texts that the modules have declared. */
public class TextCatalogue {

  private final List<TextKeys> modules;

  TextCatalogue(List<TextKeys> modules) {
    this.modules = List.copyOf(modules);
  }

  /**
   * A text as a module declared it, or as a model tells it.
   *
   * @throws NoSuchElementException when no module has declared it and no model can
   */
  public TextKey find(Jurisdiction jurisdiction, String key) {
    return modules.stream()
        .flatMap(module -> module.in(jurisdiction).stream())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .or(() -> told(jurisdiction, key))
        .orElseThrow(() -> new NoSuchElementException("no module declares the text '" + key + "'"));
  }

  /**
   * Whatever is in a jurisdiction's texts and is no module's is told by a model: checked at load.
   */
  private static Optional<TextKey> told(Jurisdiction jurisdiction, String key) {
    return Optional.of(key)
        .filter(jurisdiction.texts()::containsKey)
        .map(text -> toldByModel(jurisdiction, text));
  }

  /** A text that a model names: whoever takes part in the case can stand in it. */
  private static TextKey toldByModel(Jurisdiction jurisdiction, String key) {
    List<String> placeholders = new ArrayList<>(List.of("case", "applicant", "organisation"));
    jurisdiction.participants().forEach(each -> placeholders.add(each.placeholder()));
    return TextKey.told(key, placeholders.toArray(String[]::new));
  }

  /** The texts a jurisdiction must have for what its models do, subjects included. */
  List<TextKey> required(Jurisdiction jurisdiction, UsedModels models) {
    Set<String> steps = models.steps();
    return withSubjects(jurisdiction, models, module -> UsedModels.anyOf(module.steps(), steps));
  }

  /** The texts it may have: those of steps too that its models do not call yet. */
  List<TextKey> known(Jurisdiction jurisdiction, UsedModels models) {
    return withSubjects(jurisdiction, models, module -> true);
  }

  private List<TextKey> withSubjects(
      Jurisdiction jurisdiction, UsedModels models, Predicate<TextKeys> concerned) {
    Stream<TextKey> declared =
        modules.stream().filter(concerned).flatMap(module -> module.in(jurisdiction).stream());
    Stream<TextKey> named =
        models.texts().stream().flatMap(key -> told(jurisdiction, key).stream());
    return Stream.concat(declared, named)
        .flatMap(each -> each.told() ? Stream.of(each, each.subject()) : Stream.of(each))
        .toList();
  }
}
