package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.open.OpenRelease;
import org.waymark.benchmark.open.OpenRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of one release. */
@ApplicationScoped
class ReleaseView {

  private static final List<String> WIDE = List.of("uk", "nation", "region");

  private final Questionnaires questionnaires;
  private final ReleaseFacts facts;
  private final ReleaseWords words;
  private final Speaker speaker;

  ReleaseView(
      Questionnaires questionnaires, ReleaseFacts facts, ReleaseWords words, Speaker speaker) {
    this.questionnaires = questionnaires;
    this.facts = facts;
    this.words = words;
    this.speaker = speaker;
  }

  /** What its figures are put into. */
  @Singleton
  static class ReleaseWords {

    private final ReleasePictures pictures;
    private final ReleaseRows rows;
    private final OpenDataMessages messages;

    ReleaseWords(ReleasePictures pictures, ReleaseRows rows, @Spoken OpenDataMessages messages) {
      this.pictures = pictures;
      this.rows = rows;
      this.messages = messages;
    }
  }

  ReleasePage page(OpenRelease open) {
    var release = open.release();
    var wholes = open.measures().stream().filter(Measure::whole).toList();
    return new ReleasePage(
        new Link(words.messages.allReleases(), OpenDataPages.PATH),
        words.messages.releaseTitle(release.id()),
        facts.of(release),
        wholes.stream().map(measure -> part(open, measure, wholes)).toList(),
        OpenDataPages.PATH + "/" + release.id());
  }

  private ReleasePage.Part part(OpenRelease open, Measure measure, List<Measure> wholes) {
    var rows = open.rows(measure, Basis.SELF);
    var wide = rows.stream().filter(row -> WIDE.contains(row.group().rung())).toList();
    var id = measure.questionnaire() + "-" + measure.series();
    var title = title(measure);
    var alone =
        wholes.stream().filter(each -> each.questionnaire().equals(measure.questionnaire())).count()
            == 1;
    return new ReleasePage.Part(
        id,
        title,
        alone ? "" : words.messages.series(measure.series()),
        words.pictures.of(id, title.words(), wide),
        wide.stream().map(words.rows::of).toList(),
        finer(open, measure.questionnaire(), measure.series()));
  }

  private Text title(Measure measure) {
    return questionnaires
        .current(measure.questionnaire())
        .map(edition -> speaker.text(edition.about().title()))
        .orElseGet(() -> Text.of(measure.questionnaire()));
  }

  /** Of smaller groups, of sections and of what advisers found: all those are in the files. */
  private String finer(OpenRelease open, String questionnaire, int series) {
    var others =
        open.rows().stream()
            .filter(row -> row.measure().questionnaire().equals(questionnaire))
            .filter(row -> row.measure().series() == series)
            .filter(row -> !onThePage(row))
            .toList();
    var told = (int) others.stream().filter(row -> row.cell() != null).count();
    return others.isEmpty() ? "" : words.messages.finer(told, others.size() - told);
  }

  private static boolean onThePage(OpenRow row) {
    return row.measure().whole() && row.basis() == Basis.SELF && WIDE.contains(row.group().rung());
  }
}
