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

  public SummaryList of(FirmProfile profile) {
    return new SummaryList(
        List.of(
            row(messages.areaLabel(), profile.area().name()),
            row(messages.sizeLabel(), words.of(profile.size())),
            row(messages.sectorLabel(), words.of(profile.sector()))));
  }

  private SummaryList.Row row(String key, String value) {
    return new SummaryList.Row(
        key, List.of(value), List.of(new SummaryList.Action(messages.change(), "/profile", key)));
  }
}
