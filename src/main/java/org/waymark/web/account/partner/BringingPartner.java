package org.waymark.web.account.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.hosted.KnownPartner;
import org.waymark.organisation.hosted.KnownPartners;
import org.waymark.organisation.hosted.KnownPartners.Former;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Says what the partner sees that brought a firm: it needs no grant, so none tells of it. */
@ApplicationScoped
public class BringingPartner {

  private final KnownPartners partners;
  private final AccountMessages account;
  private final PartnerMessages messages;
  private final Speaker speaker;

  BringingPartner(
      KnownPartners partners,
      @Spoken AccountMessages account,
      @Spoken PartnerMessages messages,
      Speaker speaker) {
    this.partners = partners;
    this.account = account;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The partner in words.
   *
   * @param who for example "Acme Bank, which brought your firm here"
   * @param name of the partner
   * @param sees whether it still does
   * @param end where that is ended; null where the firm has ended it
   */
  public record Said(
      String name, String who, SummaryList says, boolean sees, @Nullable String end) {}

  /** Empty for a firm that came by itself. */
  public Optional<Said> of(Actor.Owner owner) {
    return partners
        .bringing(owner)
        .map(this::said)
        .or(() -> partners.former(owner).map(this::former));
  }

  /**
   * What the page says once the firm has ended it; empty where it has not.
   *
   * @param kept whether others come to the firm by signing in, who may be the partner's
   */
  public Optional<String> news(Actor.Owner owner, boolean kept) {
    return partners
        .former(owner)
        .map(Former::name)
        .map(name -> kept ? messages.partedFromService(name) : messages.parted(name));
  }

  private Said said(KnownPartner partner) {
    var until = partner.enabled() ? messages.untilErased() : messages.noMore();
    return new Said(
        partner.name(),
        messages.brought(partner.name()),
        says(
            partner.invented() ? messages.tryingOut() : messages.purpose(), partner.since(), until),
        partner.enabled(),
        PartingPages.PATH);
  }

  private Said former(Former partner) {
    return new Said(
        partner.name(),
        messages.brought(partner.name()),
        says(messages.purpose(), partner.since(), speaker.day(partner.until())),
        false,
        null);
  }

  private SummaryList says(String purpose, Instant since, String until) {
    return new SummaryList(
        List.of(
            new SummaryList.Row(
                Text.of(account.canSee()),
                List.of(Text.of(account.scopeScores()), Text.of(account.scopeAnswers())),
                List.of()),
            row(account.whatFor(), purpose),
            row(account.since(), speaker.day(since)),
            row(account.lastDay(), until)));
  }

  private static SummaryList.Row row(String key, String value) {
    return new SummaryList.Row(Text.of(key), List.of(Text.of(value)), List.of());
  }
}
