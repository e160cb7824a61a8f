package org.waymark.programme.eligibility;

import java.util.Optional;

/** Something about a firm, or about what it has in mind, that is counted in whole units. */
public enum Measure implements Particular {
  /** People it employs beside its owner. */
  EMPLOYEES(Unit.PEOPLE),
  /** People on its payroll, a director who draws a salary among them. */
  PAYE_EMPLOYEES(Unit.PEOPLE),
  /** Employees counted by their hours. */
  FULL_TIME_EQUIVALENTS(Unit.PEOPLE),
  /** In a year. */
  TURNOVER(Unit.POUNDS),
  BALANCE_SHEET(Unit.POUNDS),
  /** In a year, all employees together. */
  PAY_BILL(Unit.POUNDS),
  /** How long it has traded. */
  TRADING_MONTHS(Unit.MONTHS),
  /** Share of turnover from selling to other businesses. */
  B2B_SHARE(Unit.PERCENT),
  /** Share of the firm that a larger group owns. */
  GROUP_SHARE(Unit.PERCENT),
  /** What the project costs altogether. */
  PROJECT_COST(Unit.POUNDS),
  /** Share of the project's cost that the firm can pay itself. */
  MATCH_SHARE(Unit.PERCENT),
  /** Share of the award that the firm can lay out until it is paid. */
  ADVANCE_SHARE(Unit.PERCENT),
  /** How much it asks for. */
  AWARD(Unit.POUNDS),
  /** Full-time jobs that come of the project. */
  NEW_JOBS(Unit.JOBS),
  /** Public money the firm has had in three years. */
  SUBSIDIES(Unit.POUNDS),
  /** Of the person who takes part. */
  ATTENDEE_AGE(Unit.YEARS),
  /** Highest qualification of the person who takes part, 0 to 8 as England, Wales and NI count. */
  ATTENDEE_LEVEL(Unit.LEVEL);

  private final Unit unit;

  Measure(Unit unit) {
    this.unit = unit;
  }

  @Override
  public String code() {
    return Codes.of(this);
  }

  @Override
  public Subject subject() {
    return switch (this) {
      case EMPLOYEES,
          PAYE_EMPLOYEES,
          FULL_TIME_EQUIVALENTS,
          TURNOVER,
          BALANCE_SHEET,
          PAY_BILL,
          TRADING_MONTHS,
          B2B_SHARE,
          GROUP_SHARE,
          SUBSIDIES ->
          Subject.FIRM;
      case PROJECT_COST,
          MATCH_SHARE,
          ADVANCE_SHARE,
          AWARD,
          NEW_JOBS,
          ATTENDEE_AGE,
          ATTENDEE_LEVEL ->
          Subject.PROJECT;
    };
  }

  /** What a firm's own number is counted in; a programme may state its limit in another. */
  public Unit unit() {
    return unit;
  }

  /** Whether a limit may be stated in this unit. */
  public boolean takes(Unit other) {
    return other == unit || (unit == Unit.POUNDS && other == Unit.EUROS);
  }

  /** The most that makes sense. */
  public long most() {
    return switch (unit) {
      case PERCENT -> 100;
      case LEVEL -> 8;
      case YEARS -> 120;
      case MONTHS -> 12_000;
      case PEOPLE, JOBS -> 1_000_000;
      case POUNDS, EUROS -> 1_000_000_000_000L;
    };
  }

  public static Optional<Measure> ofCode(String code) {
    return Codes.find(values(), code);
  }

  /** What is counted. */
  public enum Unit {
    PEOPLE,
    JOBS,
    POUNDS,
    EUROS,
    MONTHS,
    YEARS,
    PERCENT,
    LEVEL;

    public static Optional<Unit> ofCode(String code) {
      return Codes.find(values(), code);
    }
  }
}
