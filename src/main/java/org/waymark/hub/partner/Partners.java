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
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.web.WebOrigin;

/** The partners. Only administrators see them; a program finds the one whose it is. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {

  private final Clock clock;
  private final Supplier<UUID> ids;
  private final DatabaseActors actors;

  Partners(Clock clock, Supplier<UUID> ids, DatabaseActors actors) {
    this.clock = clock;
    this.ids = ids;
    this.actors = actors;
  }

  /**
   * A partner as it is shown.
   *
   * @param client what its programs call themselves at the identity provider
   * @param origins of its own sites
   * @param sandbox whether its firms are invented
   */
  public record Listed(
      UUID id,
      String name,
      String email,
      String client,
      Instant createdAt,
      @Nullable Instant disabledAt,
      List<String> origins,
      boolean sandbox) {

    public Listed {
      origins = List.copyOf(origins);
    }

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

  /**
   * The partner that a program acts for; empty when no partner has it, or its access has ended.
   *
   * @param client what the program calls itself, as its verified token says
   */
  @Transactional
  public Optional<Actor.Partner> actingWith(String client) {
    actors.presentClient(client);
    return find("client = ?1 and disabledAt is null", client)
        .firstResultOptional()
        .map(partner -> new Actor.Partner(new PartnerId(partner.listed().id())));
  }

  /**
   * What a partner shows of itself to everybody, on the page that its widget opens.
   *
   * @param origins of its own sites
   */
  public record Shown(String name, List<String> origins) {

    public Shown {
      origins = List.copyOf(origins);
    }
  }

  /**
   * A partner as everybody sees it; empty when there is none, or its access has ended. Looked up as
   * the partner itself, which sees its own row and no other.
   */
  @Transactional
  public Optional<Shown> shown(PartnerId id) {
    actors.enter(new Actor.Partner(id));
    return findByIdOptional(id.value())
        .map(Partner::listed)
        .filter(Listed::enabled)
        .map(partner -> new Shown(partner.name(), partner.origins()));
  }

  /** Whether there is one of this name, or with this account: names that differ may share one. */
  @Transactional
  boolean has(String name, String client) {
    return count("lower(name) = lower(?1) or client = ?2", name, client) > 0;
  }

  /**
   * One that is taken in.
   *
   * @param client what its programs call themselves
   * @param sandbox whether its firms are invented
   */
  record Newcomer(String name, String email, String client, boolean sandbox) {}

  @Transactional
  PartnerId add(Newcomer newcomer) {
    var id = ids.get();
    persist(new Partner(id, newcomer, clock.instant()));
    return new PartnerId(id);
  }

  /** Whether a partner's firms are invented. Only the partner itself is told. */
  @Transactional
  boolean isSandbox(Actor.Partner partner) {
    return findByIdOptional(partner.partner().value())
        .map(Partner::listed)
        .filter(Listed::sandbox)
        .isPresent();
  }

  /** Replaces the sites of a partner. */
  @Transactional
  void ownSites(UUID id, List<WebOrigin> sites) {
    findByIdOptional(id).ifPresent(partner -> partner.ownSites(sites));
  }

  @Transactional
  void disable(UUID id) {
    findByIdOptional(id).ifPresent(partner -> partner.disable(clock.instant()));
  }
}
