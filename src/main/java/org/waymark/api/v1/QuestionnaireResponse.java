package org.waymark.api.v1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.source.Source;

/** One edition whole: enough to ask its questions and to score the answers alike. */
record QuestionnaireResponse(
    QuestionnaireListResponse.Entry about,
    String licence,
    LocalDate reviewBy,
    List<SectionResponse> sections,
    List<GateResponse> gates,
    List<LevelResponse> levels,
    ScoringResponse scoring,
    List<SourceResponse> sources) {

  static QuestionnaireResponse from(Questionnaire edition) {
    return new QuestionnaireResponse(
        QuestionnaireListResponse.Entry.from(edition),
        edition.about().licence(),
        edition.about().reviewBy(),
        edition.sections().stream().map(SectionResponse::from).toList(),
        edition.gates().stream().map(GateResponse::from).toList(),
        edition.levels().stream().map(LevelResponse::from).toList(),
        ScoringResponse.from(edition.scoring()),
        edition.sources().stream().map(SourceResponse::from).toList());
  }

  /**
   * @param weight share in the whole, relative to the other sections
   */
  record SectionResponse(
      String id,
      Texts title,
      @Nullable Texts summary,
      BigDecimal weight,
      List<QuestionResponse> questions) {

    static SectionResponse from(Section section) {
      return new SectionResponse(
          section.id(),
          Texts.from(section.title()),
          Texts.ofNullable(section.summary()),
          section.weight(),
          section.questions().stream().map(QuestionResponse::from).toList());
    }
  }

  /**
   * @param when a condition in the Common Expression Language; the level is capped while it holds
   */
  record GateResponse(String id, String when, int levelCap, Texts because) {

    static GateResponse from(Gate gate) {
      return new GateResponse(
          gate.id(), gate.when().text(), gate.cap().level(), Texts.from(gate.because()));
    }
  }

  /**
   * @param from lowest score of the level, 0 to 1, inclusive
   */
  record LevelResponse(int number, BigDecimal from, Texts name, Texts description) {

    static LevelResponse from(Level level) {
      return new LevelResponse(
          level.number(), level.from(), Texts.from(level.name()), Texts.from(level.description()));
    }
  }

  /** How what is not known and what does not apply are treated. */
  record ScoringResponse(
      String dontKnow, BigDecimal notApplicableMaxShare, BigDecimal minAnswered) {

    static ScoringResponse from(ScoringPolicy policy) {
      return new ScoringResponse(
          policy.dontKnow().name().toLowerCase(Locale.ROOT),
          policy.notApplicableMaxShare(),
          policy.minAnswered());
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
}
