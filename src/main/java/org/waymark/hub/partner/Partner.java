package org.waymark.hub.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.web.WebOrigin;

/** An organisation whose programs use the API. */
@Entity
@Table(name = "partner")
class Partner {

  @Id private UUID id = new UUID(0, 0);

  private String name = "";
  private String email = "";
  private String client = "";

  private String[] origins = {};

  @Column(updatable = false)
  private boolean sandbox;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  protected Partner() {}

  Partner(UUID id, Partners.Newcomer newcomer, Instant now) {
    this.id = id;
    this.name = newcomer.name();
    this.email = newcomer.email();
    this.client = newcomer.client();
    this.sandbox = newcomer.sandbox();
    this.createdAt = now;
  }

  void disable(Instant now) {
    if (disabledAt == null) {
      disabledAt = now;
    }
  }

  /** Replaces its sites. */
  void ownSites(List<WebOrigin> sites) {
    origins = sites.stream().map(WebOrigin::text).toArray(String[]::new);
  }

  String client() {
    return client;
  }

  Partners.Listed listed() {
    return new Partners.Listed(
        id, name, email, client, createdAt, disabledAt, List.of(origins), sandbox);
  }
}
