package org.waymark.web.result.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.official.LikeForLike;
import org.waymark.benchmark.official.ModelledFigure;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.report.AssessmentReport;
import org.waymark.report.PracticeFigure;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.result.peers.GroupWords;

/** Makes what a report says about official figures. */
@ApplicationScoped
public class FiguresView {

  private final FigureMessages messages;
  private final GroupWords groups;
  private final PlaceWords places;
  private final Speaker speaker;

  FiguresView(
      @Spoken FigureMessages messages, GroupWords groups, PlaceWords places, Speaker speaker) {
    this.messages = messages;
    this.groups = groups;
    this.places = places;
    this.speaker = speaker;
  }

  /** The practices of a report, one by one and together. */
  public Figures of(AssessmentReport report) {
    return new Figures(
        report
            .likeForLike()
            .map(counted -> count(counted, places.in(report.firm().region())))
            .orElse(null),
        report.practices().stream().map(this::row).toList());
  }

  private Figures.Count count(LikeForLike counted, String place) {
    var range = messages.range(tenths(counted.interval().low()), tenths(counted.interval().high()));
    var expected = tenths(counted.expected());
    return new Figures.Count(
        counted.ofFirmsOfTheSameSize()
            ? messages.countOfSize(counted.practices(), counted.done(), place, expected, range)
            : messages.count(counted.practices(), counted.done(), place, expected, range),
        counted.notKnown() == 0 ? null : messages.notKnown(counted.notKnown()),
        messages.basis(counted.practices(), counted.ofOwnSize(), place));
  }

  private Figures.Row row(PracticeFigure practice) {
    var figure = practice.figure();
    return new Figures.Row(
        capitalised(figure.in(speaker.language()).practice()),
        switch (practice.practised()) {
          case YES -> messages.yes();
          case NO -> messages.no();
          case NOT_KNOWN -> messages.doNotKnow();
        },
        plain(figure.percent()) + "%",
        interval(figure),
        groups.of(figure) + ", " + figure.period(),
        modelled(practice.modelled()),
        source(figure));
  }

  private Figures.Source source(OfficialFigure figure) {
    var provenance = figure.provenance();
    return new Figures.Source(
        new Link(speaker.english(provenance.title()), provenance.url()),
        !provenance.firstHand(),
        speaker
            .english(provenance.publisher())
            .within(
                messages.publication(
                    Text.SLOT, provenance.publication().edition(), provenance.licence())),
        speaker.english(figure.population()).within(messages.shareOf(Text.SLOT)));
  }

  /** As published where it was; ours to whole points, as the percentage itself is. */
  private String interval(OfficialFigure figure) {
    return figure
        .interval()
        .map(
            stated ->
                messages.interval(
                    stated.level(),
                    rounded(stated.limits().low(), figure.percent().scale()),
                    rounded(stated.limits().high(), figure.percent().scale())))
        .orElseGet(messages::noInterval);
  }

  private @Nullable String modelled(@Nullable ModelledFigure modelled) {
    return modelled == null
        ? null
        : messages.modelled(
            places.in(modelled.region()),
            Math.round(modelled.percent()),
            Math.round(modelled.interval().low()),
            Math.round(modelled.interval().high()));
  }

  private static String tenths(double number) {
    return rounded(number, 1);
  }

  private static String rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
