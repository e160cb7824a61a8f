package org.waymark.api.v1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.text.Label;

/** The editions there are. */
record QuestionnaireListResponse(List<Entry> questionnaires) {

  /**
   * One edition.
   *
   * @param status draft, published or retired
   * @param series scores compare within a series only
   * @param href where the whole of it is
   */
  record Entry(
      String questionnaire,
      String edition,
      Texts title,
      Texts summary,
      String status,
      int series,
      Choices choices,
      LocalDate validFrom,
      String href) {

    static Entry from(Questionnaire edition) {
      var about = edition.about();
      return new Entry(
          edition.id().questionnaire(),
          edition.id().edition(),
          Texts.from(about.title()),
          Texts.from(about.summary()),
          about.status().name().toLowerCase(Locale.ROOT),
          about.series(),
          Choices.from(edition),
          about.validFrom(),
          QuestionnaireListResponse.href(edition));
    }
  }

  /**
   * What a firm chooses before it answers.
   *
   * @param depths the full one, and the core where that is shorter
   * @param variants forms for different firms, one of which is always chosen; empty where there is
   *     one for all
   * @param stages when an assessment may be taken, as a label without effect on the score; empty
   *     where that is not asked
   */
  record Choices(
      List<DepthResponse> depths, List<LabelResponse> variants, List<LabelResponse> stages) {

    static Choices from(Questionnaire edition) {
      var choices = edition.about().choices();
      var depths = new ArrayList<DepthResponse>();
      if (edition.hasDepths()) {
        depths.add(DepthResponse.from(Depth.CORE, edition));
      }
      depths.add(DepthResponse.from(Depth.FULL, edition));
      return new Choices(
          depths,
          choices.variants().stream().map(LabelResponse::from).toList(),
          choices.stages().stream().map(LabelResponse::from).toList());
    }
  }

  /**
   * How much of an edition may be asked.
   *
   * @param id {@code core} or {@code full}
   * @param minutes honest time to answer
   */
  record DepthResponse(String id, int minutes) {

    static DepthResponse from(Depth depth, Questionnaire edition) {
      return new DepthResponse(depth.code(), edition.about().minutes().of(depth));
    }
  }

  /** One of a short list. */
  record LabelResponse(String id, Texts title) {

    static LabelResponse from(Label label) {
      return new LabelResponse(label.id(), Texts.from(label.title()));
    }
  }

  static QuestionnaireListResponse from(List<Questionnaire> editions) {
    return new QuestionnaireListResponse(editions.stream().map(Entry::from).toList());
  }

  /** Where the whole of an edition is. */
  static String href(Questionnaire edition) {
    return "/api/v1/questionnaires/" + edition.id();
  }
}
