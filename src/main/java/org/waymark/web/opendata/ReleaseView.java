package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.benchmark.open.OpenRelease;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.benchmark.release.Measure;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of one release. */
@ApplicationScoped
class ReleaseView {

  private final OpenReleases releases;
  private final Questionnaires questionnaires;
  private final ReleaseFacts facts;
  private final ReleaseWords words;
  private final Speaker speaker;

  ReleaseView(
      OpenReleases releases,
      Questionnaires questionnaires,
      ReleaseFacts facts,
      ReleaseWords words,
      Speaker speaker) {
    this.releases = releases;
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
    var wide = releases.wide(open, measure);
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
        finer(releases.finer(open, measure)));
  }

  private Text title(Measure measure) {
    return questionnaires
        .current(measure.questionnaire())
        .map(edition -> speaker.text(edition.about().title()))
        .orElseGet(() -> Text.of(measure.questionnaire()));
  }

  /** All those are in the files. */
  private String finer(OpenReleases.Finer others) {
    return others.told() + others.withheld() == 0
        ? ""
        : words.messages.finer(others.told(), others.withheld());
  }
}
