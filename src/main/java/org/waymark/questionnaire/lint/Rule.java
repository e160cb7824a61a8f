package org.waymark.questionnaire.lint;

import java.util.Locale;
import org.waymark.questionnaire.lint.Finding.Severity;

/** Everything an edition can be told off for, each seen in a real questionnaire. */
public enum Rule {
  YAML(
      "the file is no plain YAML",
      "save plain YAML 1.2 as UTF-8: no anchors, tags, repeated keys or hidden characters"),
  SHAPE(
      "a part is missing, misspelt or of the wrong kind",
      "write it as questionnaire.schema.json says"),
  TOO_LARGE(
      "an edition asks, tries or compares more than can be checked at once",
      "ask less, or write fewer cases and shorter conditions"),
  CONDITION(
      "a condition does not compile, or looks ahead",
      "use firm facts and questions above it, with option ids that exist"),
  DATE("a date is no day of the calendar", "write year, month and day, such as 2026-11-23"),
  FILE_NAME(
      "the file's name differs from its id and edition", "move the file to <id>/<edition>.yaml"),
  DUPLICATE_ID(
      "two sections, groups or questions share an id, or two sources, schemes, gates or the like",
      "rename one"),

  LEVEL_BANDS(
      "the levels leave a hole or overlap",
      "start the lowest from 0 and each other above the one before it"),
  LEVEL_NUMBERS("the levels do not count upwards", "number them 1, 2, 3 in the order of the file"),
  EMPTY_SECTION("a section has no scored question", "add one, or move its questions elsewhere"),
  EMPTY_GROUP(
      "a group or table of a scored section has no scored question",
      "score one, or ask its questions outside a group"),
  ROW_CONDITION(
      "a row of ticked columns has a condition, and is always offered all the same",
      "remove visible_when, or grade the rows"),
  SECTION_MAY_VANISH(
      Severity.WARNING,
      "every question of a section may be answered with 'does not apply'",
      "let one question always apply"),
  UNUSED_ANSWER_SET(Severity.WARNING, "no question uses an answer set", "use it or remove it"),

  OPTIONS(
      "a question has no options, two lists of them, or an unknown answer set",
      "give either options or the name of an answer set"),
  DUPLICATE_OPTION("two options of a question share an id", "rename one"),
  DUPLICATE_LABEL("two options of a question read the same", "reword one"),
  OPTION_VALUES(
      "values are missing, misplaced, or lack a best or a worst answer",
      "give each option of a scored single choice a value, from 0 to 1, and no other option any"),
  NUMBER_RANGE(
      "a number lacks its range, or its bands leave a hole or lie outside it",
      "give min and max, and bands that ascend from min if it is scored"),
  NONE_OF_THESE(
      "a multiple choice lacks its 'none of these', or another question has one",
      "mark exactly one option of each multiple choice with none: true"),
  NEGATIVE_PRACTICE(
      Severity.WARNING,
      "an option that denies something counts as a practice",
      "word it as something the firm does, or mark it none: true"),
  CONTRADICTORY_OPTIONS(
      Severity.WARNING,
      "two options of a multiple choice deny each other, and nothing asks back who ticks both",
      "reword one, or add a contradiction that looks at both"),
  UNKNOWN_OPTION(
      "an indicator, follow-up, derived or carried-over answer names an option that is not there",
      "use ids of the question's options"),

  DUPLICATE_TEXT("two questions ask the same", "reword or remove one"),
  NO_ACTION("a scored question has no advice", "add an action: what to do about it"),
  ADVICE_ORDER(
      "advice comes after that of a question which is asked later or gives none",
      "name questions above it that have an action"),
  NO_WHY("a scored question does not say why it matters", "add a why: one sentence for the owner"),
  NO_SOURCE("a scored question names no source", "cite one under references"),
  WEIGHT_REASON(
      "a weight other than 1 has no reason", "add weight_because, or leave the weight at 1"),
  SCORE_WITHOUT_SCORING(
      "an unscored question, table or section has an action, a weight or a score",
      "remove it, or score the question"),

  OPTIONAL_SCORED(
      "a scored question may be left empty, which would count as 0", "remove optional: true"),
  UNKNOWN_VARIANT(
      "a question or golden case names a variant that is not there, or a case none",
      "add the variant, or correct its id"),
  CORE_ON_FULL(
      "a core question hangs on one that only the full depth asks",
      "ask both in the core, or test q.<id>.applicable first"),

  UNREACHABLE_QUESTION(
      "no firm is ever asked a question, so nobody can choose its options",
      "correct visible_when, or remove the question"),
  NEEDLESS_CONDITION(
      Severity.WARNING,
      "a condition hides its question from nobody",
      "correct visible_when, or remove it"),
  BRANCH_ON_HIDDEN_QUESTION(
      "a condition takes for granted an answer that may be missing",
      "test q.<id>.applicable first"),
  GATE_ON_HIDDEN_QUESTION(
      "a gate takes for granted an answer that may be missing", "test q.<id>.applicable first"),
  ANSWERED_IN_CONDITION(
      Severity.WARNING,
      "a condition asks whether something was answered, and the range of the score cannot hold",
      "ask for the answer itself"),
  OPTIONAL_IN_CONDITION(
      "a score hangs on the answer to a question that may be left empty",
      "remove optional: true, or ask back with a contradiction instead"),
  DAY_IN_SCORE(
      "a score hangs on the day it is worked out", "ask back with a contradiction instead"),
  GATE_NEVER_BINDS("no answers make a gate bind", "correct its condition, or remove the gate"),
  GATE_ALWAYS_BINDS(
      "every firm is held down by a gate",
      "correct its condition, or remove the levels above its cap"),
  GATE_CAP("a gate caps at the highest level or above it", "cap below the highest level"),
  GATE_SECTION("a gate caps a section that is not there or has no score", "correct the id"),
  REQUIRED_SECTION(
      "a level requires a section that is not there or has no score", "correct the id"),
  REQUIREMENT_NEVER_MET(
      "no answers fulfil what a level requires", "correct its condition, or remove the level"),
  REQUIREMENT_ALWAYS_MET(
      "any answers fulfil what a level requires", "correct its condition, or remove it"),
  LEVEL_BEYOND_CORE(
      "a level rests on what the core leaves out and does not say so, or says so and does not",
      "write depth: full at that level, or remove it"),
  CONTRADICTION_QUESTION("a contradiction names a question that is not there", "correct the id"),
  CONTRADICTION_NEVER_HOLDS(
      "no answers make a contradiction hold", "correct its condition, or remove it"),
  CONTRADICTION_ALWAYS_HOLDS(
      "every firm is asked about a contradiction", "correct its condition, or remove it"),
  CONTRADICTION_ON_HIDDEN_QUESTION(
      Severity.WARNING,
      "a contradiction takes for granted an answer that may be missing",
      "test q.<id>.applicable first"),
  DERIVED_NOWHERE(
      "no answers lead to any option of a derived question", "correct the conditions of derive"),
  DERIVED_BEFORE(
      "a rule of derive never decides: no answers make it true, or one before it always holds",
      "correct its condition or the order, or remove it"),
  UNDERIVED_OPTION(
      Severity.WARNING,
      "no rule of derive leads to an option of its question",
      "derive the option, or remove it"),
  COMPARED_OUT_OF_RANGE(
      "a condition compares an answer with a number or day outside its range",
      "compare with one from min to max, or from earliest to latest"),
  CARRIED_FROM_NOWHERE(
      "an answer is carried over from a questionnaire, question or option that is not there",
      "use ids of the other questionnaire, and keep it beside this one"),

  UNKNOWN_SOURCE(
      "a reference names a source that is not there", "add the source, or correct its id"),
  UNUSED_SOURCE(Severity.WARNING, "nothing refers to a source", "cite it or remove it"),
  UNKNOWN_SCHEME(
      "a reference names a scheme that is not there", "add the scheme, or correct its id"),
  UNUSED_SCHEME(Severity.WARNING, "nothing refers to a scheme", "cite it or remove it"),
  SOURCE_PAST_REVIEW(
      Severity.WARNING,
      "a source is past its review date",
      "check the source, then move its review_by"),
  PAST_REVIEW(
      Severity.WARNING,
      "the edition is past its review date",
      "review it, then publish the next edition"),

  MISSING_LANGUAGE(
      "a text lacks a language that the edition declares",
      "translate it, or declare only the languages that are complete"),
  WRONG_LANGUAGE(
      Severity.WARNING,
      "a text seems to be in another language than it claims",
      "swap or translate the texts"),
  LONG_SENTENCE(Severity.WARNING, "a sentence has more than 25 words", "split it: aim for 20"),
  READING_AGE(
      Severity.WARNING, "a question is hard to read", "use shorter sentences and shorter words"),
  MINUTES(
      Severity.WARNING,
      "the minutes promised are fewer than reading takes at 200 words a minute",
      "promise more, or ask less"),
  OTHER_AUDIENCE(
      Severity.WARNING,
      "a text speaks to a public body, not to a firm",
      "say it for the owner of a small firm"),

  CASE_QUESTION(
      "a golden case answers a question that is not there", "correct the id, or remove the answer"),
  CASE_ANSWER(
      "an answer of a golden case does not fit its question", "use ids of the question's options"),
  CASE_GATE("a golden case expects a gate that is not there", "correct the id, or remove it"),
  CASE_SECTION(
      "a golden case expects something of a section that is not there or has no score",
      "correct the id, or remove it"),
  GOLDEN_CASE(
      "a golden case comes out otherwise than promised",
      "correct the case, or what changed its result");

  private final Severity severity;
  private final String summary;
  private final String remedy;

  Rule(String summary, String remedy) {
    this(Severity.ERROR, summary, remedy);
  }

  Rule(Severity severity, String summary, String remedy) {
    this.severity = severity;
    this.summary = summary;
    this.remedy = remedy;
  }

  /** The name findings carry, in kebab-case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is as a rule; a draft may be treated more leniently. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, without capital and full stop. */
  public String summary() {
    return summary;
  }

  /** What to do, without capital and full stop. */
  public String remedy() {
    return remedy;
  }
}
