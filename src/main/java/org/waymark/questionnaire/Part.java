package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What carries weight in a section: a question, or a group of parts that share one weight. */
public sealed interface Part permits Question, Group {

  String id();

  /** What is asked; of a group what stands above its questions. */
  Question.Wording wording();

  /** Its share in what it is part of, relative to the other parts; 0 when it only steers. */
  BigDecimal weight();

  /** Its questions, in the order of asking. */
  Stream<Question> questions();

  /** How many things are asked one after the other at most: a table is one. */
  int steps();

  /** What is left of it in a form; empty when nothing is. */
  Optional<Part> in(Form form);
}
