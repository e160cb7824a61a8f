package org.waymark.web.programme.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.directory.AskParticulars;
import org.waymark.programme.directory.JudgeProgrammes;
import org.waymark.programme.directory.JudgeProgrammes.Judged;
import org.waymark.programme.directory.Wanted;
import org.waymark.programme.directory.Words;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.layout.topic.TopicChoices;

/** Makes the page on which a firm finds what fits it. */
@ApplicationScoped
class FitView {

  private final JudgeProgrammes judgeProgrammes;
  private final AskParticulars askParticulars;
  private final FitFields fields;
  private final TopicChoices topics;
  private final Said said;

  FitView(
      JudgeProgrammes judgeProgrammes,
      AskParticulars askParticulars,
      FitFields fields,
      TopicChoices topics,
      Said said) {
    this.judgeProgrammes = judgeProgrammes;
    this.askParticulars = askParticulars;
    this.fields = fields;
    this.topics = topics;
    this.said = said;
  }

  /** What the answer is put into. */
  @Singleton
  static class Said {

    private final FitWords fits;
    private final OfferWords offers;
    private final ProfileWords profiles;
    private final FitMessages messages;
    private final Speaker speaker;

    Said(
        FitWords fits,
        OfferWords offers,
        ProfileWords profiles,
        @Spoken FitMessages messages,
        Speaker speaker) {
      this.fits = fits;
      this.offers = offers;
      this.profiles = profiles;
      this.messages = messages;
      this.speaker = speaker;
    }

    private FitPage.Card card(Judged judged, Applicant firm) {
      var programme = judged.listed().programme();
      return new FitPage.Card(
          speaker.english(programme.name()),
          "/programmes/" + programme.id(),
          speaker.english(programme.listing().provider()),
          offers.cost(programme.offer().cost()),
          offers.freshness(judged.listed().freshness()),
          fits.of(judged.judgement(), firm));
    }
  }

  /**
   * The form, and the answer once the firm has said enough.
   *
   * @param topic code of what the firm wants help with; null for anything
   */
  FitPage page(FitForm form, @Nullable String topic) {
    var firm = fields.read(form);
    var wanted = wanted(topic);
    return new FitPage(
        fields.of(
            form,
            FitPages.PATH,
            firm.map(known -> askParticulars.asks(known.profile(), wanted)).orElse(List.of())),
        new Select(
            Field.of("topic", said.messages.topicLabel()),
            said.messages.anyTopic(),
            topics.of(topic),
            false),
        new Link(said.messages.allProgrammes(), "/programmes"),
        firm.map(known -> said.profiles.summary(known.profile())).orElse(null),
        firm.map(known -> groups(known, judgeProgrammes.judge(known, wanted))).orElse(List.of()));
  }

  private static Wanted wanted(@Nullable String topic) {
    return new Wanted(
        Wanted.Standing.LIVE,
        Set.of(),
        topic == null || topic.isEmpty() ? Set.of() : Set.of(topic),
        null,
        null,
        Words.none());
  }

  private List<FitPage.Group> groups(Applicant firm, List<Judged> judged) {
    var groups = new ArrayList<FitPage.Group>();
    for (var fit : Fit.values()) {
      var cards =
          judged.stream()
              .filter(each -> each.judgement().fit() == fit)
              .map(each -> said.card(each, firm))
              .toList();
      if (!cards.isEmpty()) {
        groups.add(
            new FitPage.Group(
                said.messages.counted(said.fits.title(fit), cards.size()),
                said.fits.lead(fit),
                cards,
                fit == Fit.NOT_ELIGIBLE));
      }
    }
    return groups;
  }
}
