package org.waymark.referral;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far a firm has got with a programme it has taken up. */
public enum Stage {
  TAKEN_UP("taken-up"),
  /** Firm and provider have been in touch. */
  CONTACTED("contacted"),
  APPLIED("applied"),
  GRANTED("granted"),
  /** The provider said no. */
  REFUSED("refused"),
  /** The firm uses what it got. */
  ADOPTED("adopted"),
  /** The firm does not go on with it. */
  GIVEN_UP("given-up");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Stage> ofCode(String code) {
    return Stream.of(values()).filter(stage -> stage.code.equals(code)).findFirst();
  }

  /** How a firm comes to what a programme offers. */
  public enum Way {
    /** Money: nobody has it before it was granted. */
    BY_APPLICATION("by-application"),
    /** Also without applying, as with tools, advice and courses. */
    DIRECT("direct");

    private final String code;

    Way(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    /** By its code as it is kept. */
    public static Way ofCode(String code) {
      return Stream.of(values()).filter(way -> way.code.equals(code)).findFirst().orElseThrow();
    }
  }

  /** What may come next; none where it has come to an end. */
  public Set<Stage> next(Way way) {
    return switch (this) {
      case TAKEN_UP ->
          switch (way) {
            case BY_APPLICATION -> EnumSet.of(CONTACTED, APPLIED, GIVEN_UP);
            case DIRECT -> EnumSet.of(CONTACTED, APPLIED, ADOPTED, GIVEN_UP);
          };
      case CONTACTED ->
          switch (way) {
            case BY_APPLICATION -> EnumSet.of(APPLIED, GIVEN_UP);
            case DIRECT -> EnumSet.of(APPLIED, ADOPTED, GIVEN_UP);
          };
      case APPLIED -> EnumSet.of(GRANTED, REFUSED, GIVEN_UP);
      case GRANTED -> EnumSet.of(ADOPTED, GIVEN_UP);
      case REFUSED, ADOPTED, GIVEN_UP -> EnumSet.noneOf(Stage.class);
    };
  }

  /** Whether something is still to come: a firm has one such referral to a programme at most. */
  public boolean open() {
    return switch (this) {
      case TAKEN_UP, CONTACTED, APPLIED, GRANTED -> true;
      case REFUSED, ADOPTED, GIVEN_UP -> false;
    };
  }
}
