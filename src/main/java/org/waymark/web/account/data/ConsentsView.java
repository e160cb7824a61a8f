package org.waymark.web.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which a firm says what its scores may be used for. */
@ApplicationScoped
class ConsentsView {

  private final Participations participations;
  private final AccountMessages messages;
  private final Speaker speaker;

  ConsentsView(Participations participations, @Spoken AccountMessages messages, Speaker speaker) {
    this.participations = participations;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param news what has just been done, as it stands in the address
   */
  ConsentsPage page(Actor.Owner owner, @Nullable String news) {
    var saved =
        "saved".equals(news)
            ? new Notification(Notification.Kind.SUCCESS, messages.newsSaved())
            : null;
    return page(
        saved,
        choices(owner, Participation.BENCHMARK, null),
        choices(owner, Participation.RESEARCH, null));
  }

  /** The page with word of what was sent that is neither yes nor no. */
  ConsentsPage again(Actor.Owner owner, @Nullable String benchmark, @Nullable String research) {
    return page(
        null,
        choices(owner, Participation.BENCHMARK, error(benchmark)),
        choices(owner, Participation.RESEARCH, error(research)));
  }

  private @Nullable Text error(@Nullable String sent) {
    return YesOrNo.fits(sent) ? null : Text.of(messages.yesOrNo());
  }

  private ConsentsPage page(@Nullable Notification news, Choices benchmark, Choices research) {
    return new ConsentsPage(
        new Link(messages.accountTitle(), Addresses.ACCOUNT),
        news,
        ErrorSummary.of(benchmark.field(), research.field()),
        Addresses.CONSENTS,
        benchmark,
        research);
  }

  private Choices choices(Actor.Owner owner, Participation in, @Nullable Text error) {
    var latest = participations.latest(owner, in);
    var yes = latest.map(Participations.Said::yes);
    return Choices.of(
        Field.of(in.code(), label(in)).withHint(hint(in, latest)).withError(error),
        List.of(
            Choice.of(YesOrNo.YES, messages.yes()).chosen(yes.orElse(false)),
            Choice.of(YesOrNo.NO, messages.no()).chosen(!yes.orElse(true))));
  }

  private String label(Participation in) {
    return switch (in) {
      case BENCHMARK -> messages.benchmarkLabel();
      case RESEARCH -> messages.researchLabel();
    };
  }

  private String hint(Participation in, Optional<Participations.Said> latest) {
    var hint =
        switch (in) {
          case BENCHMARK -> messages.benchmarkHint();
          case RESEARCH -> messages.researchHint();
        };
    return latest.map(said -> hint + " " + messages.saidOn(speaker.day(said.at()))).orElse(hint);
  }
}
