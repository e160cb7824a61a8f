package org.waymark.organisation.consent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/**
 * Everything a firm says when it lets somebody in.
 *
 * @param contact how an adviser may call and reach the firm
 */
public record Admission(Recipient to, Terms terms, Contact contact, By by) {

  /**
   * Who is let in.
   *
   * @param adviser null for every adviser of the hub
   */
  public record Recipient(HubId hub, @Nullable PersonId adviser) {

    /** Every adviser of a hub. */
    public static Recipient everyoneOf(HubId hub) {
      return new Recipient(hub, null);
    }

    /** The one adviser, where it is one. */
    public Optional<PersonId> adviserIfOne() {
      return Optional.ofNullable(adviser);
    }
  }

  /** How it came about. */
  public enum By {
    HUB_CODE("hub-code"),
    INVITATION("invitation"),
    SHARE_CODE("share-code"),
    /** Another hub has proposed it. */
    HANDOVER("handover"),
    /** The firm asked the hub of its area for help. */
    AREA("area");

    private final String code;

    By(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
