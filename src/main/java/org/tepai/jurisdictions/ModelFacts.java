package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.List;

/** What a model says that can be checked without an engine. */
class ModelFacts {

  /** Something written in a model, with its line. */
  record Word(String value, int line) {}

  /** A parameter of an element that says how it is reminded of. */
  record Reminder(String element, String parameter, Word value) {}

  /** The parameters of one element that decide who gets it and when it is due. */
  static class ElementFacts {
    Word office;
    Word role;
  }

  final List<String> processes = new ArrayList<>();
  final List<Word> calls = new ArrayList<>();
  final List<Word> forms = new ArrayList<>();
  final List<Word> deadlines = new ArrayList<>();
  final List<ElementFacts> candidates = new ArrayList<>();
  final List<Reminder> reminders = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
}
