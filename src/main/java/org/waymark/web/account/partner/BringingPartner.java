package org.waymark.web.account.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.organisation.hosted.KnownPartner;
import org.waymark.organisation.hosted.KnownPartners;
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
   * @param sees whether it still does
   */
  public record Said(String who, SummaryList says, boolean sees) {}

  /** Empty for a firm that came by itself. */
  public Optional<Said> of(Actor.Owner owner) {
    return partners.bringing(owner).map(this::said);
  }

  private Said said(KnownPartner partner) {
    return new Said(
        messages.brought(partner.name()),
        new SummaryList(
            List.of(
                new SummaryList.Row(
                    Text.of(account.canSee()),
                    List.of(Text.of(account.scopeScores()), Text.of(account.scopeAnswers())),
                    List.of()),
                row(account.whatFor(), messages.purpose()),
                row(account.since(), speaker.day(partner.since())),
                row(
                    account.lastDay(),
                    partner.enabled() ? messages.untilErased() : messages.noMore()))),
        partner.enabled());
  }

  private static SummaryList.Row row(String key, String value) {
    return new SummaryList.Row(Text.of(key), List.of(Text.of(value)), List.of());
  }
}
