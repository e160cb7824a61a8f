package org.waymark.questionnaire.answer;

import java.util.List;

/** What a firm answered to one question. */
public sealed interface Answer {

  /** The reserved option id of "I don't know". */
  String DONT_KNOW = "dont-know";

  /** The ids of the chosen options, as stored and exchanged. */
  List<String> optionIds();

  /**
   * One or more options that say something about the firm.
   *
   * @param optionIds in the order of the question's options, without repeats, never empty
   */
  record Chosen(List<String> optionIds) implements Answer {
    public Chosen {
      optionIds = List.copyOf(optionIds);
    }
  }

  /** "I don't know". */
  record DontKnow() implements Answer {
    @Override
    public List<String> optionIds() {
      return List.of(DONT_KNOW);
    }
  }

  /**
   * The question does not apply.
   *
   * @param reason id of the option whose label states why
   */
  record NotApplicable(String reason) implements Answer {
    @Override
    public List<String> optionIds() {
      return List.of(reason);
    }
  }
}
