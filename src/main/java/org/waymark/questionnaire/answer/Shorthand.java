package org.waymark.questionnaire.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers to one question as machine words: a bit for each option chosen, and one that says
 * what kind of answer it is.
 *
 * <p>Dozens of conditions and then the sums look at the answers of a firm. Written like this once,
 * they need no search through texts each time, which took longer than all the arithmetic.
 */
public final class Shorthand {

  /** No answer. */
  public static final long NOTHING = 0;

  /** How many options there may be: one bit each, less those for the kinds. */
  public static final int MOST_OPTIONS = 60;

  /** How many outcomes {@link #first} has. */
  public static final int OUTCOMES = Long.SIZE + 1;

  private static final long CHOSEN = 1L << MOST_OPTIONS;
  public static final long VALUE = CHOSEN << 1;
  public static final long NOT_APPLICABLE = VALUE << 1;
  public static final long DONT_KNOW = NOT_APPLICABLE << 1;

  /** Those of answers that are no choice of options. */
  static final List<Long> KINDS = List.of(VALUE, NOT_APPLICABLE, DONT_KNOW);

  private final Map<String, Long> bits = new HashMap<>();
  private final boolean complete;

  /**
   * @param optionIds of the question, in their order
   */
  public Shorthand(List<String> optionIds) {
    complete = optionIds.size() <= MOST_OPTIONS;
    if (complete) {
      optionIds.forEach(id -> bits.put(id, 1L << bits.size()));
    }
  }

  /** Whether every option has its bit; where there are too many, none has. */
  public boolean complete() {
    return complete;
  }

  /** Of the options that have a bit. */
  Set<String> optionIds() {
    return bits.keySet();
  }

  public long of(@Nullable Answer answer) {
    return answer instanceof Answer.Chosen(var optionIds)
        ? CHOSEN | options(optionIds)
        : kind(answer);
  }

  /** An answer of the same kind, to whatever question, without the bits of its options. */
  static long kind(@Nullable Answer answer) {
    return switch (answer) {
      case null -> NOTHING;
      case Answer.Chosen _ -> CHOSEN;
      case Answer.Amount _, Answer.Day _ -> VALUE;
      case Answer.NotApplicable _ -> NOT_APPLICABLE;
      case Answer.DontKnow _ -> DONT_KNOW;
    };
  }

  /** The bits of some options. */
  public long options(Collection<String> optionIds) {
    var options = 0L;
    for (var id : optionIds) {
      options |= bits.getOrDefault(id, 0L);
    }
    return options;
  }

  /** Whether options were chosen. */
  public static boolean chosen(long word) {
    return (word & CHOSEN) != 0;
  }

  /** Whether any option chosen is one of the question. */
  public static boolean known(long word) {
    return (word & (CHOSEN - 1)) != 0;
  }

  /** Whether a number or a day was given. */
  public static boolean value(long word) {
    return (word & VALUE) != 0;
  }

  public static boolean notApplicable(long word) {
    return (word & NOT_APPLICABLE) != 0;
  }

  /** Whether there is an answer other than "I don't know". */
  public static boolean answered(long word) {
    return (word & ~DONT_KNOW) != 0;
  }

  /**
   * What was answered, as one number: the place of the first option chosen, from 0, or that of the
   * kind, which comes after those of all options.
   */
  public static int first(long word) {
    return Long.numberOfTrailingZeros(word);
  }

  /** An answer that {@link #first} tells to be this. */
  public static long startingWith(int first) {
    if (first == OUTCOMES - 1) {
      return NOTHING;
    }
    return first < MOST_OPTIONS ? CHOSEN | 1L << first : 1L << first;
  }
}
