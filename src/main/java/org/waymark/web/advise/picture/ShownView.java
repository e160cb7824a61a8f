package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Distribution;
import org.waymark.adviser.cohort.Figure;
import org.waymark.adviser.cohort.LevelBand;
import org.waymark.adviser.cohort.Picture;
import org.waymark.adviser.cohort.Quartiles;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Puts figures into words and bars. */
@ApplicationScoped
class ShownView {

  private final PictureMessages messages;
  private final Speaker speaker;

  ShownView(@Spoken PictureMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The days of a picture.
   *
   * @param earlier null for none
   */
  record Span(LocalDate day, @Nullable LocalDate earlier) {}

  /** A figure with what it is called. */
  record Named(String group, LocalDate day, String line, Figure figure) {

    Optional<Distribution> distribution() {
      return figure instanceof Figure.Shown(var shown) ? Optional.of(shown) : Optional.empty();
    }
  }

  /** Earlier and later day of a group stand together. */
  List<Named> named(Picture picture, PictureForm form, Span span) {
    var named = new ArrayList<Named>();
    for (var line : picture.lines()) {
      var cohort = line.cohort();
      if (form.shows(cohort == null ? null : cohort.id())) {
        var group = cohort == null ? messages.wholeHub() : cohort.name();
        if (span.earlier() != null && line.before() != null) {
          named.add(named(group, span.earlier(), line.before(), span));
        }
        named.add(named(group, span.day(), line.now(), span));
      }
    }
    return named;
  }

  private Named named(String group, LocalDate day, Figure figure, Span span) {
    var line = span.earlier() == null ? group : messages.groupOn(group, speaker.day(day));
    return new Named(group, day, line, figure);
  }

  Shown of(Questionnaire edition, List<Named> lines, int threshold) {
    var shown = lines.stream().filter(line -> line.distribution().isPresent()).toList();
    return new Shown(
        speaker.text(edition.about().title()),
        edition.id().questionnaire(),
        messages.rule(threshold),
        lines.stream().map(line -> firms(line, threshold)).toList(),
        shown.stream().flatMap(line -> levels(line).stream()).toList(),
        shown.isEmpty() ? List.of() : scopes(edition, shown, threshold));
  }

  private Shown.Firms firms(Named line, int threshold) {
    return switch (line.figure()) {
      case Figure.Shown(var shown) ->
          new Shown.Firms(line.line(), messages.aboutFirms(shown.firms()), false);
      case Figure.Withheld(var because) ->
          new Shown.Firms(line.line(), why(because, threshold), true);
    };
  }

  /** Why nothing is said of a line. */
  String why(Figure.Because because, int threshold) {
    return switch (because) {
      case TOO_FEW -> messages.tooFew(threshold);
      case TELLS_FEW_APART -> messages.tellsFewApart(threshold);
      case FEW_CHANGED -> messages.fewChanged(threshold);
    };
  }

  private Optional<Shown.Levels> levels(Named line) {
    var bands = line.distribution().map(Distribution::levels).orElse(List.of());
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    var words =
        bands.stream()
            .map(band -> messages.bandFirms(band(band), band.firms()))
            .collect(Collectors.joining("; "));
    return Optional.of(new Shown.Levels(line.line(), parts(bands), words));
  }

  private static List<Shown.Part> parts(List<LevelBand> bands) {
    var all = Math.max(1, bands.stream().mapToInt(LevelBand::firms).sum());
    var parts = new ArrayList<Shown.Part>();
    var before = 0;
    for (var band : bands) {
      var from = 100 * before / all;
      before += band.firms();
      parts.add(new Shown.Part(from, 100 * before / all - from, "level-" + Math.min(4, band.to())));
    }
    return parts;
  }

  /** For example "levels 2 to 4". */
  String band(LevelBand band) {
    if (band.to() == 0) {
      return messages.noLevel();
    }
    if (band.from() == 0) {
      return messages.upToLevel(band.to());
    }
    return band.from() == band.to()
        ? messages.level(band.to())
        : messages.levels(band.from(), band.to());
  }

  private List<Shown.Scope> scopes(Questionnaire edition, List<Named> lines, int threshold) {
    var scopes = new ArrayList<Shown.Scope>();
    scopes.add(
        new Shown.Scope(
            Text.of(messages.whole()),
            lines.stream()
                .map(line -> bar(line, line.distribution().orElseThrow().whole(), threshold))
                .toList()));
    edition.sections().stream()
        .filter(Section::scored)
        .forEach(section -> scopes.add(scope(section, lines, threshold)));
    return scopes;
  }

  private Shown.Scope scope(Section section, List<Named> lines, int threshold) {
    return new Shown.Scope(
        speaker.text(section.title()),
        lines.stream()
            .map(
                line ->
                    bar(
                        line,
                        line.distribution().orElseThrow().sections().get(section.id()),
                        threshold))
            .toList());
  }

  private Shown.Bar bar(Named line, @Nullable Quartiles quartiles, int threshold) {
    return quartiles == null
        ? new Shown.Bar(line.line(), null, messages.tooFew(threshold))
        : new Shown.Bar(
            line.line(),
            new Shown.Spread(
                quartiles.lower(), quartiles.median(), quartiles.upper(), quartiles.width()),
            messages.middle(quartiles.median(), quartiles.lower(), quartiles.upper()));
  }
}
