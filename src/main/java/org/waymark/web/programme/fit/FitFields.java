package org.waymark.web.programme.fit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Particular;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.particular.ParticularFields;
import org.waymark.web.layout.particular.Questions;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.ProfileWords;

/** Asks a firm the little that the rules of programmes turn on. */
@ApplicationScoped
public class FitFields {

  private final CouncilAreas areas;
  private final ProfileWords words;
  private final PlaceWords places;
  private final ParticularFields extras;
  private final FitMessages messages;

  FitFields(
      CouncilAreas areas,
      ProfileWords words,
      PlaceWords places,
      ParticularFields extras,
      @Spoken FitMessages messages) {
    this.areas = areas;
    this.words = words;
    this.places = places;
    this.extras = extras;
    this.messages = messages;
  }

  /**
   * The form as controls.
   *
   * @param errors null when there are none
   * @param more what programmes turn on besides
   */
  public record Asked(
      String action,
      @Nullable ErrorSummary errors,
      Select area,
      Select size,
      Select sector,
      Questions more) {}

  /** The firm a form describes, once every part of it makes sense. */
  public Optional<Applicant> read(FitForm form) {
    return form.firm(areas);
  }

  /**
   * The form, with what is wrong once it has been sent.
   *
   * @param action where it goes
   * @param particulars what is asked besides
   */
  public Asked of(FitForm form, String action, Collection<Particular> particulars) {
    var more = extras.of(particulars, form.particulars());
    var area =
        Field.of("area", messages.areaLabel())
            .withHint(messages.areaHint())
            .withError(
                error(
                    form,
                    form.area() == null || areas.ofCode(form.area()).isEmpty(),
                    messages.areaMissing()));
    var size =
        Field.of("size", messages.sizeLabel())
            .withHint(messages.sizeHint())
            .withError(
                error(
                    form,
                    form.size() == null || SizeBand.ofCode(form.size()).isEmpty(),
                    messages.sizeMissing()));
    var sector =
        Field.of("sector", messages.sectorLabel())
            .withError(
                error(
                    form,
                    form.sector() == null || Sector.ofCode(form.sector()).isEmpty(),
                    messages.sectorMissing()));
    return new Asked(
        action,
        ErrorSummary.of(Stream.concat(Stream.of(area, size, sector), more.fields()).toList()),
        new Select(area, messages.prompt(), regions(form), true),
        new Select(size, messages.prompt(), List.of(new Select.Group(null, sizes(form))), false),
        new Select(
            sector, messages.prompt(), List.of(new Select.Group(null, sectors(form))), false),
        more);
  }

  private static @Nullable Text error(FitForm form, boolean wrong, String text) {
    return form.sent() && wrong ? Text.of(text) : null;
  }

  private List<Select.Group> regions(FitForm form) {
    return areas.byRegion().entrySet().stream()
        .map(
            region ->
                new Select.Group(
                    places.of(region.getKey()),
                    region.getValue().stream()
                        .sorted(Comparator.comparing(places::of))
                        .map(
                            area ->
                                Choice.of(area.code(), places.inFull(area))
                                    .chosen(area.code().equals(form.area())))
                        .toList()))
        .toList();
  }

  private List<Choice> sizes(FitForm form) {
    return Stream.of(SizeBand.values())
        .map(band -> Choice.of(band.code(), words.of(band)).chosen(band.code().equals(form.size())))
        .toList();
  }

  private List<Choice> sectors(FitForm form) {
    return Stream.of(Sector.values())
        .map(
            sector ->
                Choice.of(sector.code(), words.of(sector))
                    .chosen(sector.code().equals(form.sector())))
        .toList();
  }
}
