package org.waymark.programme.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something a firm may tell about itself beyond its profile, because a programme asks for it. Every
 * one has a code that is kept with what was told and never changes its meaning.
 */
public sealed interface Particular
    permits Measure, Trait, Particular.Choice, Particular.Site, Particular.Taken {

  /** Unique among all particulars, in lower case with hyphens. */
  String code();

  /** What an answer is about, which decides for how long it counts. */
  Subject subject();

  /** What answers are about. */
  enum Subject {
    /** The firm as it is. A year, as with support that stays (our judgement). */
    FIRM(12),
    /** What it has in mind now; the next project is another one. A quarter (our judgement). */
    PROJECT(3);

    private final int months;

    Subject(int months) {
      this.months = months;
    }

    /** The first day on which an answer of that day counts no more. */
    public LocalDate until(LocalDate told) {
      return told.plusMonths(months);
    }
  }

  /** One or several out of a list. */
  enum Choice implements Particular {
    LEGAL_FORM,
    /** What the money would be spent on; several may be named. */
    SPENDING;

    @Override
    public String code() {
      return Codes.of(this);
    }

    @Override
    public Subject subject() {
      return switch (this) {
        case LEGAL_FORM -> Subject.FIRM;
        case SPENDING -> Subject.PROJECT;
      };
    }
  }

  /** A place of the firm other than where it trades, which its profile tells. */
  enum Site implements Particular {
    REGISTERED_OFFICE,
    BUSINESS_RATES;

    @Override
    public String code() {
      return Codes.of(this);
    }

    @Override
    public Subject subject() {
      return Subject.FIRM;
    }
  }

  /**
   * Whether the firm has already taken part in a programme.
   *
   * @param programme its id
   */
  record Taken(String programme) implements Particular {

    private static final String START = "taken-";

    @Override
    public String code() {
      return START + programme;
    }

    @Override
    public Subject subject() {
      return Subject.FIRM;
    }
  }

  /** The reverse of {@link #code}. */
  static Optional<Particular> ofCode(String code) {
    if (code.startsWith(Taken.START) && code.length() > Taken.START.length()) {
      return Optional.of(new Taken(code.substring(Taken.START.length())));
    }
    return Stream.of(Measure.values(), Trait.values(), Choice.values(), Site.values())
        .<Particular>flatMap(Arrays::stream)
        .filter(particular -> particular.code().equals(code))
        .findFirst();
  }
}
