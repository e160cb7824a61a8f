package org.waymark.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;

/** An organisation whose advisers help firms. */
@Entity
@Table(name = "hub")
public class Hub {

  @Id private UUID id = new UUID(0, 0);

  private String code = "";
  private String name = "";
  private String email = "";
  private @Nullable String phone;
  private @Nullable String site;
  private @Nullable String brand;

  @Column(name = "brand_soft")
  private @Nullable String brandSoft;

  @Version private int version;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "created_at", updatable = false)
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  protected Hub() {}

  Hub(HubId id, String code, HubDetails details, Instant now) {
    this.id = id.value();
    this.code = code;
    this.createdAt = now;
    describe(details);
  }

  /** Replaces name, contact and colours, which must be without flaw. */
  void describe(HubDetails details) {
    if (!details.flaws().isEmpty()) {
      throw new IllegalArgumentException("A hub cannot be described so: " + details.flaws());
    }
    name = details.name();
    email = details.email();
    phone = orNull(details.phone());
    site = orNull(details.site());
    brand = details.colours().map(colours -> colours.brand().hex()).orElse(null);
    brandSoft = Colours.Colour.read(details.brandSoft()).map(Colours.Colour::hex).orElse(null);
  }

  /** Ends all access of its people, and all that firms have let it see. */
  void close(Instant now) {
    closedAt = now;
  }

  /** Whether somebody may change this hub and its people: its managers while it is open. */
  public boolean isManagedBy(Actor actor) {
    return switch (actor) {
      case Actor.Administrator _ -> true;
      case Actor.Adviser(_, var hub, var manages) -> manages && hub.equals(id()) && isOpen();
      case Actor.Visitor _, Actor.Guest _, Actor.Owner _, Actor.Partner _, Actor.Housekeeping _ ->
          false;
    };
  }

  public HubId id() {
    return new HubId(id);
  }

  /** What a firm types to choose this hub. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public HubDetails details() {
    return new HubDetails(
        name, email, orEmpty(phone), orEmpty(site), orEmpty(brand), orEmpty(brandSoft));
  }

  /** Of this description: whoever changes it says which one they saw. */
  public int version() {
    return version;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
