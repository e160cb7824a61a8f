package org.waymark.programme.eligibility;

import java.util.Optional;

/** Something that holds of a firm, or of what it has in mind, or does not. */
public enum Trait implements Particular {
  VAT_REGISTERED,
  CHARITY,
  FRANCHISE,
  /** Work has begun, or money is committed. */
  PROJECT_STARTED,
  /** A university, college or research body takes part. */
  RESEARCH_PARTNER,
  /** Who takes part decides for the firm. */
  DECISION_MAKER_TAKES_PART,
  /** Scotland: follows the Fair Work First conditions. */
  FAIR_WORK,
  REAL_LIVING_WAGE,
  NET_ZERO_PLAN,
  /** Would move to the place for it. */
  WILLING_TO_RELOCATE;

  @Override
  public String code() {
    return Codes.of(this);
  }

  @Override
  public Subject subject() {
    return switch (this) {
      case VAT_REGISTERED, CHARITY, FRANCHISE, FAIR_WORK, REAL_LIVING_WAGE, NET_ZERO_PLAN ->
          Subject.FIRM;
      case PROJECT_STARTED, RESEARCH_PARTNER, DECISION_MAKER_TAKES_PART, WILLING_TO_RELOCATE ->
          Subject.PROJECT;
    };
  }

  public static Optional<Trait> ofCode(String code) {
    return Codes.find(values(), code);
  }
}
