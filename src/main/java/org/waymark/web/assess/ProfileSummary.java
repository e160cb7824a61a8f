package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.ProfileWords;

/** The profile as rows with a link to change it. */
@ApplicationScoped
public class ProfileSummary {

  private final ProfileWords words;
  private final PlaceWords places;
  private final AssessMessages messages;

  ProfileSummary(ProfileWords words, PlaceWords places, @Spoken AssessMessages messages) {
    this.words = words;
    this.places = places;
    this.messages = messages;
  }

  /**
   * Makes the rows.
   *
   * @param change where the profile can be changed; null for somebody who cannot
   */
  public SummaryList of(FirmProfile profile, @Nullable String change) {
    return new SummaryList(
        List.of(
            row(messages.areaLabel(), places.of(profile.area()), change),
            row(messages.sizeLabel(), words.of(profile.size()), change),
            row(messages.sectorLabel(), words.of(profile.sector()), change)));
  }

  private SummaryList.Row row(String key, String value, @Nullable String change) {
    return new SummaryList.Row(
        Text.of(key),
        List.of(Text.of(value)),
        change == null
            ? List.of()
            : List.of(new SummaryList.Action(messages.change(), change, Text.of(key))));
  }
}
