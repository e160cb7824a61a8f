package org.waymark.hub.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;

/** The partners. Only administrators see them. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {

  private final Clock clock;
  private final Supplier<UUID> ids;

  Partners(Clock clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * A partner as it is shown.
   *
   * @param client what its programs call themselves at the identity provider
   */
  public record Listed(
      UUID id,
      String name,
      String email,
      String client,
      Instant createdAt,
      @Nullable Instant disabledAt) {

    public boolean enabled() {
      return disabledAt == null;
    }
  }

  @Transactional
  public List<Listed> visibleTo(Actor.Administrator administrator) {
    return list("order by name").stream().map(Partner::listed).toList();
  }

  @Transactional
  public Optional<Listed> visibleTo(Actor.Administrator administrator, UUID id) {
    return findByIdOptional(id).map(Partner::listed);
  }

  /** Whether there is one of this name, or with this account: names that differ may share one. */
  @Transactional
  boolean has(String name, String client) {
    return count("lower(name) = lower(?1) or client = ?2", name, client) > 0;
  }

  @Transactional
  void add(String name, String email, String client) {
    persist(new Partner(ids.get(), name, email, client, clock.instant()));
  }

  @Transactional
  void disable(UUID id) {
    findByIdOptional(id).ifPresent(partner -> partner.disable(clock.instant()));
  }
}
