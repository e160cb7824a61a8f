package org.waymark.web.layout.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.report.gap.FindRegionalGaps;
import org.waymark.report.gap.FindRegionalGaps.Found;
import org.waymark.report.gap.RegionalGap;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.gap.GapPage.Choice;
import org.waymark.web.layout.gap.GapPage.Row;
import org.waymark.web.layout.gap.GapPage.Shown;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** Makes the page on regional gaps. */
@ApplicationScoped
public class GapView {

  private final Questionnaires questionnaires;
  private final FindRegionalGaps findRegionalGaps;
  private final GapMessages messages;
  private final PlaceWords places;
  private final Speaker speaker;

  GapView(
      Questionnaires questionnaires,
      FindRegionalGaps findRegionalGaps,
      @Spoken GapMessages messages,
      PlaceWords places,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.findRegionalGaps = findRegionalGaps;
    this.messages = messages;
    this.places = places;
    this.speaker = speaker;
  }

  /**
   * The page.
   *
   * @param address of the page itself
   * @param wanted id of a questionnaire; the first one for null and for anything that is none
   */
  public GapPage page(Link back, String address, @Nullable String wanted) {
    var editions = editions();
    var chosen =
        editions.stream()
            .filter(edition -> edition.id().questionnaire().equals(wanted))
            .findFirst()
            .orElseGet(editions::getFirst);
    return new GapPage(
        back,
        editions.stream().map(edition -> choice(edition, chosen, address)).toList(),
        findRegionalGaps.find(chosen).map(found -> shown(found, chosen)).orElse(null));
  }

  private List<Questionnaire> editions() {
    return questionnaires.all().stream()
        .map(edition -> edition.id().questionnaire())
        .distinct()
        .flatMap(id -> questionnaires.current(id).stream())
        .toList();
  }

  private Choice choice(Questionnaire edition, Questionnaire chosen, String address) {
    return new Choice(
        title(edition),
        edition.equals(chosen) ? null : address + "?questionnaire=" + edition.id().questionnaire());
  }

  private String title(Questionnaire edition) {
    return speaker.text(edition.about().title()).words();
  }

  private Shown shown(Found found, Questionnaire edition) {
    var release = found.release();
    return new Shown(
        messages.basis(release.id(), speaker.day(release.from()), speaker.day(release.to())),
        messages.table(title(edition)),
        found.gaps().stream().map(this::row).toList());
  }

  private Row row(RegionalGap gap) {
    var mean = gap.region().mean();
    return new Row(
        places.of(gap.place()),
        speaker.text(gap.section().title()).words(),
        messages.interval(points(mean.estimate()), points(mean.low()), points(mean.high())),
        points(gap.nation().mean().estimate()),
        points(gap.behind()),
        help(gap),
        Stream.concat(gap.throughout().stream(), gap.inPart().stream())
            .map(Programme::name)
            .toList());
  }

  private List<String> help(RegionalGap gap) {
    if (gap.withoutHelp()) {
      return List.of(messages.none());
    }
    var lines = new ArrayList<String>();
    if (!gap.throughout().isEmpty()) {
      lines.add(messages.throughout(gap.throughout().size()));
    }
    if (!gap.inPart().isEmpty()) {
      lines.add(messages.inPart(gap.inPart().size()));
    }
    return lines;
  }

  private static String points(BigDecimal points) {
    return points.toPlainString().replace('-', '\u2212');
  }
}
