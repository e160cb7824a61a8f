package org.waymark.web.developer.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.ApiScope;
import org.waymark.hub.partner.Partners;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Who makes the request under way, if they have shown a token within the last hour. */
@RequestScoped
public class SignedInDeveloper {

  private final ConsoleCookie cookie;
  private final Partners partners;
  private final CurrentActor actor;
  private @Nullable Developer developer;
  private Actor.@Nullable Partner partner;

  SignedInDeveloper(ConsoleCookie cookie, Partners partners, CurrentActor actor) {
    this.cookie = cookie;
    this.partners = partners;
    this.actor = actor;
  }

  /**
   * Lets the request go on as the partner whose token was shown.
   *
   * @return false where nobody has signed in, or the partner may not come any more
   */
  public boolean recognise(Map<String, Cookie> cookies) {
    var found = cookie.read(cookies);
    var acting = found.flatMap(known -> partners.actingWith(known.client()));
    if (acting.isEmpty()) {
      return false;
    }
    developer = found.get();
    partner = acting.get();
    actor.recognise(acting.get());
    return true;
  }

  Optional<Developer> developer() {
    return Optional.ofNullable(developer);
  }

  /** The partner; nothing is to be found by anybody else. */
  public Actor.Partner partner() {
    return Optional.ofNullable(partner).orElseThrow(NotFoundException::new);
  }

  /** What the token covered. */
  public Set<ApiScope> scopes() {
    return developer().map(Developer::scopes).orElse(Set.of());
  }

  /** Whether the token covered this. */
  public boolean may(ApiScope scope) {
    return scopes().contains(scope);
  }
}
