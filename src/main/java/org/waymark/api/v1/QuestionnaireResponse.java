package org.waymark.api.v1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.About;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.rule.Unmet;
import org.waymark.questionnaire.source.Source;

/**
 * One edition whole: enough to ask its questions and to score the answers alike.
 *
 * @param sections in the order of asking, with the questions of every depth and variant
 * @param levels ascending; the first starts at 0
 * @param schemes frameworks it is mapped to
 */
record QuestionnaireResponse(
    QuestionnaireListResponse.Entry about,
    TextResponse text,
    List<SectionResponse> sections,
    List<GateResponse> gates,
    List<LevelResponse> levels,
    ScoringResponse scoring,
    List<ContradictionResponse> contradictions,
    List<SourceResponse> sources,
    List<MappingResponse.SchemeResponse> schemes) {

  static QuestionnaireResponse from(Questionnaire edition) {
    return new QuestionnaireResponse(
        QuestionnaireListResponse.Entry.from(edition),
        TextResponse.from(edition.about()),
        edition.sections().stream().map(SectionResponse::from).toList(),
        edition.gates().stream().map(GateResponse::from).toList(),
        edition.levels().stream().map(LevelResponse::from).toList(),
        ScoringResponse.from(edition.scoring()),
        edition.rules().contradictions().stream().map(ContradictionResponse::from).toList(),
        edition.sources().stream().map(SourceResponse::from).toList(),
        MappingResponse.schemes(edition));
  }

  /**
   * The text of the edition itself.
   *
   * @param licence SPDX identifier of the content's licence
   * @param welsh {@code none}, {@code awaiting-review} or {@code reviewed}
   * @param contentHash {@code sha256:} and the SHA-256 of its file's exact bytes, as in receipts
   */
  record TextResponse(String licence, LocalDate reviewBy, String welsh, String contentHash) {

    static TextResponse from(About about) {
      return new TextResponse(
          about.licence(), about.reviewBy(), code(about.text().welsh()), about.contentHash());
    }
  }

  /**
   * A dimension that gets a score of its own, or a list of facts that gets none.
   *
   * @param weight share in the whole, relative to the other sections; 0 for facts
   * @param aggregate {@code mean} or {@code sum}: how its score is shown
   */
  record SectionResponse(
      String id,
      Texts title,
      @Nullable Texts summary,
      BigDecimal weight,
      String aggregate,
      List<PartResponse> parts) {

    static SectionResponse from(Section section) {
      return new SectionResponse(
          section.id(),
          Texts.from(section.title()),
          Texts.ofNullable(section.summary()),
          section.weight(),
          code(section.aggregate()),
          PartResponse.from(section.parts()));
    }
  }

  /**
   * A must-have.
   *
   * @param when a condition in the Common Expression Language; the level is capped while it holds
   *     or is unknown
   * @param section id of the one section whose level is capped; absent for the whole
   * @param because continues the sentence "Held at level N because ..."
   */
  record GateResponse(
      String id,
      String when,
      @Nullable String section,
      int levelCap,
      Texts because,
      List<ReferenceResponse> references) {

    static GateResponse from(Gate gate) {
      return new GateResponse(
          gate.id(),
          gate.when().text(),
          gate.cap().section(),
          gate.cap().level(),
          Texts.from(gate.because()),
          ReferenceResponse.from(gate.references()));
    }
  }

  /**
   * A band of the score.
   *
   * @param from lowest score of the level, 0 to 1, inclusive
   * @param requires what it and every level above it need besides; absent where the score decides
   * @param fullOnly whether the core asks too little to give it to anybody
   */
  record LevelResponse(
      int number,
      BigDecimal from,
      @Nullable RequirementResponse requires,
      boolean fullOnly,
      Texts name,
      Texts description) {

    static LevelResponse from(Level level) {
      var requirement = level.requirement();
      return new LevelResponse(
          level.number(),
          level.from(),
          requirement == null ? null : RequirementResponse.from(requirement),
          level.fullOnly(),
          Texts.from(level.name()),
          Texts.from(level.description()));
    }
  }

  /**
   * What a level needs besides its score. While something is missing or not known, the level below
   * is the highest, and a scorecard names it among its gates, as {@code level-3} and the like.
   *
   * @param met ids of sections in which every scored question that applies has its best answer
   * @param when a condition in the Common Expression Language; absent where there is none
   * @param because continues the sentence "Held at level N because ..."
   */
  record RequirementResponse(
      List<String> met, @Nullable String when, Texts because, List<ReferenceResponse> references) {

    static RequirementResponse from(Requirement requirement) {
      var when =
          requirement.unmet() instanceof Unmet unmet ? unmet.when() : Optional.<Condition>empty();
      return new RequirementResponse(
          requirement.met(),
          when.map(Condition::text).orElse(null),
          Texts.from(requirement.because()),
          ReferenceResponse.from(requirement.references()));
    }
  }

  /**
   * How what is not known and what does not apply are treated.
   *
   * @param dontKnow {@code zero} or {@code exclude}
   * @param notApplicableMaxShare above this share of the weight asked, 0 to 1, there is no level
   * @param minAnswered below this share of the weight, 0 to 1, there is no level, unless what is
   *     missing could not change it
   */
  record ScoringResponse(
      String dontKnow, BigDecimal notApplicableMaxShare, BigDecimal minAnswered) {

    static ScoringResponse from(ScoringPolicy policy) {
      return new ScoringResponse(
          code(policy.dontKnow()), policy.notApplicableMaxShare(), policy.minAnswered());
    }
  }

  /**
   * Answers that hardly go together. They change no score.
   *
   * @param when a condition in the Common Expression Language
   * @param questions ids of those an answer of which may be wrong
   * @param ask the question to the firm
   */
  record ContradictionResponse(String id, String when, List<String> questions, Texts ask) {

    static ContradictionResponse from(Contradiction contradiction) {
      return new ContradictionResponse(
          contradiction.id(),
          contradiction.when().text(),
          contradiction.questions(),
          Texts.from(contradiction.ask()));
    }
  }

  /** A publication the edition rests on. */
  record SourceResponse(
      String id,
      String title,
      String publisher,
      Optional<String> edition,
      Optional<String> licence,
      String url) {

    static SourceResponse from(Source source) {
      return new SourceResponse(
          source.id(),
          source.title(),
          source.publisher(),
          Optional.ofNullable(source.edition()),
          Optional.ofNullable(source.licence()),
          source.url());
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
