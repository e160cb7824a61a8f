package org.waymark.api.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waymark.questionnaire.Questionnaire;

/** The editions there are. */
record QuestionnaireListResponse(List<Entry> questionnaires) {

  /**
   * One edition.
   *
   * @param status draft, published or retired
   * @param href where the whole of it is
   */
  record Entry(
      String questionnaire,
      String edition,
      Texts title,
      Texts summary,
      String status,
      int series,
      int minutes,
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
          about.minutes().full(),
          about.validFrom(),
          "/api/v1/questionnaires/" + edition.id());
    }
  }

  static QuestionnaireListResponse from(List<Questionnaire> editions) {
    return new QuestionnaireListResponse(editions.stream().map(Entry::from).toList());
  }
}
