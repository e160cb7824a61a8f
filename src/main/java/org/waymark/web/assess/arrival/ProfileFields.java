package org.waymark.web.assess.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.ProfileWords;

/** Builds the profile page from a form, sound or not. */
@ApplicationScoped
class ProfileFields {

  private final CouncilAreas areas;
  private final ProfileWords words;
  private final PlaceWords places;
  private final AssessMessages messages;

  ProfileFields(
      CouncilAreas areas, ProfileWords words, PlaceWords places, @Spoken AssessMessages messages) {
    this.areas = areas;
    this.words = words;
    this.places = places;
    this.messages = messages;
  }

  /** The profile a form describes, once every part of it makes sense. */
  Optional<FirmProfile> read(ProfileForm form) {
    return form.profile(areas);
  }

  /**
   * @param sent whether the form has been sent, so that what is missing is an error
   */
  ProfilePage page(Text caption, String action, Link back, ProfileForm form, boolean sent) {
    var area =
        Field.of("area", messages.areaLabel())
            .withHint(messages.areaHint())
            .withError(error(sent && form.place(areas).isEmpty(), messages.areaMissing()));
    var size =
        Field.of("size", messages.sizeLabel())
            .withHint(messages.sizeHint())
            .withError(error(sent && form.band().isEmpty(), messages.sizeMissing()));
    var sector =
        Field.of("sector", messages.sectorLabel())
            .withHint(messages.sectorHint())
            .withError(error(sent && form.work().isEmpty(), messages.sectorMissing()));
    return new ProfilePage(
        caption,
        action,
        back,
        ErrorSummary.of(area, size, sector),
        new Select(area, messages.areaPrompt(), regions(form), true),
        Choices.of(size, sizes(form)),
        new Select(sector, messages.sectorPrompt(), sectors(form), false));
  }

  private static @Nullable Text error(boolean wrong, String text) {
    return wrong ? Text.of(text) : null;
  }

  private List<Select.Group> regions(ProfileForm form) {
    return areas.byRegion().entrySet().stream()
        .map(
            region ->
                new Select.Group(
                    places.of(region.getKey()),
                    region.getValue().stream()
                        .sorted(Comparator.comparing(places::of))
                        .map(area -> choice(area, form))
                        .toList()))
        .toList();
  }

  private Choice choice(CouncilArea area, ProfileForm form) {
    return Choice.of(area.code(), places.inFull(area)).chosen(area.code().equals(form.area()));
  }

  private List<Choice> sizes(ProfileForm form) {
    return Stream.of(SizeBand.values())
        .map(band -> Choice.of(band.code(), words.of(band)).chosen(band.code().equals(form.size())))
        .toList();
  }

  private List<Select.Group> sectors(ProfileForm form) {
    return List.of(
        new Select.Group(
            null,
            Stream.of(Sector.values())
                .map(
                    sector ->
                        Choice.of(sector.code(), words.of(sector))
                            .chosen(sector.code().equals(form.sector())))
                .toList()));
  }
}
