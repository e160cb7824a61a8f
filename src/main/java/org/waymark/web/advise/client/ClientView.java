package org.waymark.web.advise.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.Client.Permission;
import org.waymark.organisation.consent.Scope;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.advise.casefile.CasefileView;
import org.waymark.web.advise.referral.ClientReferrals;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;
import org.waymark.web.layout.referral.Place;

/** Makes the page of a client from its parts. */
@ApplicationScoped
class ClientView {

  private final ClientWords words;
  private final ProfileWords profiles;
  private final CompareFields compare;
  private final Timeline timeline;
  private final CasefileView casefile;
  private final ClientReferrals referrals;
  private final ClientMessages messages;
  private final Speaker speaker;

  ClientView(
      ClientWords words,
      ProfileWords profiles,
      Pieces pieces,
      @Spoken ClientMessages messages,
      Speaker speaker) {
    this.words = words;
    this.profiles = profiles;
    this.compare = pieces.compare();
    this.timeline = pieces.timeline();
    this.casefile = pieces.casefile();
    this.referrals = pieces.referrals();
    this.messages = messages;
    this.speaker = speaker;
  }

  /** The larger parts of the page. */
  @ApplicationScoped
  static class Pieces {

    private final CompareFields compare;
    private final Timeline timeline;
    private final CasefileView casefile;
    private final ClientReferrals referrals;

    Pieces(
        CompareFields compare,
        Timeline timeline,
        CasefileView casefile,
        ClientReferrals referrals) {
      this.compare = compare;
      this.timeline = timeline;
      this.casefile = casefile;
      this.referrals = referrals;
    }

    ClientReferrals referrals() {
      return referrals;
    }

    CasefileView casefile() {
      return casefile;
    }

    CompareFields compare() {
      return compare;
    }

    Timeline timeline() {
      return timeline;
    }
  }

  /**
   * @param contents what the adviser's hub wrote down and filed
   */
  ClientPage page(Client client, CasefileView.Contents contents) {
    var happened = timeline.of(client, casefile.happened(contents), contents.checks());
    return new ClientPage(
        new ClientPage.Header(
            new Link(messages.allClients(), "/advise"),
            words.name(client),
            profiles.summary(client.profile())),
        news(client, happened),
        contact(client.contact()),
        client.grants().stream().map(this::consent).toList(),
        history(client),
        compare.comparable(client) ? compare.of(client, "", "", null) : null,
        casefile.section(contents),
        referrals(client),
        happened);
  }

  private ClientPage.@Nullable Referrals referrals(Client client) {
    return client.lets(Scope.ANSWERS)
        ? new ClientPage.Referrals(
            referrals.outcomes(client), ClientDoor.address(client) + Place.OWN)
        : null;
  }

  private @Nullable String news(Client client, List<ClientPage.Happening> happened) {
    var fresh = happened.stream().filter(ClientPage.Happening::fresh).count();
    var seenAt = client.seenAt();
    return fresh == 0 || seenAt == null ? null : messages.news(speaker.day(seenAt), fresh);
  }

  private SummaryList contact(Client.Contact contact) {
    return new SummaryList(
        List.of(
            row(messages.person(), contact.person()),
            row(messages.email(), contact.email()),
            row(messages.phone(), contact.phone())));
  }

  private SummaryList.Row row(String key, @Nullable String value) {
    var text = words.given(value).orElseGet(messages::notGiven);
    return new SummaryList.Row(Text.of(key), List.of(Text.of(text)), List.of());
  }

  private SummaryList consent(Permission permission) {
    return new SummaryList(
        List.of(
            row(messages.youMaySee(), words.scopes(permission)),
            row(messages.purpose(), permission.purpose()),
            row(messages.letIn(), permission.toHub() ? messages.hub() : messages.youAlone()),
            row(messages.givenOn(), speaker.day(permission.givenAt())),
            row(messages.until(), speaker.day(permission.until()))));
  }

  private ClientPage.History history(Client client) {
    var answers = client.lets(Scope.ANSWERS);
    var rows = client.history().stream().map(standing -> row(client, standing, answers)).toList();
    return new ClientPage.History(
        rows,
        answers || rows.isEmpty() ? null : messages.reportNeedsAnswers(),
        answers
            ? new Link(
                messages.answerTogether(),
                "/advise/clients/" + client.organisation() + "/assessments")
            : null);
  }

  private Link check(Client client, ClientStanding standing, Text title, String day) {
    return new Link(
        title.within(messages.checkOf(Text.SLOT, day)),
        "/advise/clients/" + client.organisation() + "/validations/" + standing.assessment());
  }

  private ClientPage.Row row(Client client, ClientStanding standing, boolean answers) {
    var day = speaker.day(standing.submittedAt());
    var title = words.title(standing);
    var named = answers ? messages.reportOf(Text.SLOT, day) : messages.scoresOf(Text.SLOT, day);
    var report =
        new Link(
            title.within(named),
            "/advise/clients/" + client.organisation() + "/reports/" + standing.assessment());
    return new ClientPage.Row(
        title,
        day,
        words.version(standing),
        standing.own().points(),
        words.level(standing.own()),
        words.weakest(standing),
        report,
        answers ? check(client, standing, title, day) : null);
  }
}
