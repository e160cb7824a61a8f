package org.waymark.web.assess.arrival;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.kernel.FirmProfile;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.ProfileSummary;
import org.waymark.web.layout.Beginning;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** The page before the first question. */
@ApplicationScoped
class BeginView {

  private final Questionnaires questionnaires;
  private final ProfileFields fields;
  private final ProfileSummary summary;
  private final LayoutMessages layout;
  private final Speaker speaker;

  BeginView(
      Questionnaires questionnaires,
      ProfileFields fields,
      ProfileSummary summary,
      @Spoken LayoutMessages layout,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.fields = fields;
    this.summary = summary;
    this.layout = layout;
    this.speaker = speaker;
  }

  /** The edition that a new assessment of this questionnaire uses. */
  Optional<Questionnaire> edition(String questionnaire, Depth depth) {
    return questionnaires
        .current(questionnaire)
        .flatMap(edition -> questionnaires.edition(edition.id(), new Form(depth, null)));
  }

  Optional<FirmProfile> read(ProfileForm form) {
    return fields.read(form);
  }

  /** For a firm that has described itself before: shows what it said, asks nothing again. */
  TemplateInstance known(Questionnaire edition, FirmProfile profile) {
    return new BeginPage(
        speaker.text(edition.about().title()),
        Beginning.of(edition.id().questionnaire(), edition.form().depth()),
        new Link(layout.back(), "/"),
        summary.of(profile, "/profile"));
  }

  TemplateInstance unknown(Questionnaire edition, ProfileForm form, boolean sent) {
    return fields.page(
        speaker.text(edition.about().title()),
        Beginning.of(edition.id().questionnaire(), edition.form().depth()),
        new Link(layout.back(), "/"),
        form,
        sent);
  }
}
