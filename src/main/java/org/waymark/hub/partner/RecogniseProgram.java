package org.waymark.hub.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.identity.Actor;
import org.waymark.identity.provider.Provider;

/** Finds the partner whose program, or whose developer, shows an access token. */
@ApplicationScoped
public class RecogniseProgram {

  private final Provider provider;
  private final Partners partners;

  RecogniseProgram(Provider provider, Partners partners) {
    this.provider = provider;
    this.partners = partners;
  }

  /**
   * Whose the token is.
   *
   * @param client what the program calls itself
   * @param scopes what the token covers of what there is here
   */
  public record Recognised(Actor.Partner partner, String client, Set<ApiScope> scopes) {

    public Recognised {
      scopes = Set.copyOf(scopes);
    }
  }

  /**
   * The partner; empty when the token belongs to none that may still come.
   *
   * @throws org.waymark.identity.provider.RefusedTokenException if it cannot be believed
   * @throws org.waymark.identity.provider.ProviderAwayException if nobody can say
   */
  public Optional<Recognised> recognise(String token) {
    var program = provider.program(token);
    return partners
        .actingWith(program.client())
        .map(partner -> new Recognised(partner, program.client(), known(program.scopes())));
  }

  /** The provider has scopes of its own, which mean nothing here. */
  private static Set<ApiScope> known(Set<String> scopes) {
    return scopes.stream()
        .map(ApiScope::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
