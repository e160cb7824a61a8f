package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;

/** A partner gets a link with which a firm that it brought goes on in a browser. */
@ApplicationScoped
public class MakeLink {

  /**
   * Partners send links by mail, which a busy owner opens within a week; what lies about longer is
   * more likely to be found by somebody else, and another link is one call away.
   */
  public static final Duration LIFETIME = Duration.ofDays(7);

  /** Characters. As long as browsers and what stands between have always taken. */
  public static final int LONGEST_RETURN_URL = 2000;

  private final BroughtFirms firms;
  private final HostedLinks links;
  private final KnownPartners partners;
  private final Drawing drawing;
  private final Clock clock;

  MakeLink(
      BroughtFirms firms, HostedLinks links, KnownPartners partners, Drawing drawing, Clock clock) {
    this.firms = firms;
    this.links = links;
    this.partners = partners;
    this.drawing = drawing;
    this.clock = clock;
  }

  /** What is new about each link. */
  @ApplicationScoped
  static class Drawing {

    private final RandomGenerator random;
    private final Supplier<UUID> ids;

    Drawing(RandomGenerator random, Supplier<UUID> ids) {
      this.random = random;
      this.ids = ids;
    }

    LinkSecret secret() {
      return LinkSecret.draw(random);
    }

    UUID id() {
      return ids.get();
    }
  }

  /**
   * What a partner wants of a link.
   *
   * @param questionnaire where it leads; null to all that the firm has begun
   * @param returnUrl where the firm goes when it has done here; null for nowhere
   */
  public record Wish(
      OrganisationId firm, @Nullable String questionnaire, @Nullable String returnUrl) {}

  /** What came of it. */
  public sealed interface Making {

    /**
     * The link works, once.
     *
     * @param secret told to the partner now, and never again
     */
    record Made(LinkSecret secret, Instant expiresAt) implements Making {}

    /** The partner has registered no such site. */
    record ForeignReturn() implements Making {}

    /** The partner brought no such firm. */
    record Unknown() implements Making {}
  }

  /** Until the link is there, the firm neither goes nor parts from the partner. */
  @Transactional
  public Making make(Actor.Partner partner, Wish wish) {
    if (firms.lock(wish.firm(), partner).isEmpty()) {
      return new Making.Unknown();
    }
    if (wish.returnUrl() != null && !isOwn(partner, wish.returnUrl())) {
      return new Making.ForeignReturn();
    }
    var secret = drawing.secret();
    var now = clock.instant();
    var lasting = new HostedLinks.Lasting(now, now.plus(LIFETIME));
    links.add(drawing.id(), partner, wish, secret, lasting);
    return new Making.Made(secret, lasting.until());
  }

  private boolean isOwn(Actor.Partner partner, String address) {
    return address.length() <= LONGEST_RETURN_URL
        && KnownPartners.isOn(partners.origins(partner), address);
  }
}
