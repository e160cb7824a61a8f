package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.kernel.FirmProfile;
import org.waymark.web.layout.ProfileWords;
import org.waymark.web.layout.component.SummaryList;

/** The profile as rows with a link to change it. */
@ApplicationScoped
public class ProfileSummary {

  private final ProfileWords words;
  private final AssessMessages messages;

  ProfileSummary(ProfileWords words, AssessMessages messages) {
    this.words = words;
    this.messages = messages;
  }

  /**
   * Makes the rows.
   *
   * @param change where the profile can be changed
   */
  public SummaryList of(FirmProfile profile, String change) {
    return new SummaryList(
        List.of(
            row(messages.areaLabel(), profile.area().name(), change),
            row(messages.sizeLabel(), words.of(profile.size()), change),
            row(messages.sectorLabel(), words.of(profile.sector()), change)));
  }

  private SummaryList.Row row(String key, String value, String change) {
    return new SummaryList.Row(
        key, List.of(value), List.of(new SummaryList.Action(messages.change(), change, key)));
  }
}
