package org.waymark.api.v1.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.ApiScope;

/** What the program that makes the request under way may do: nothing until it is recognised. */
@RequestScoped
public class GrantedScopes {

  private Set<ApiScope> scopes = Set.of();
  private @Nullable HttpProblem refusal;

  /** Called by delivery once it has verified what the request carries. */
  public void grant(Set<ApiScope> granted) {
    scopes = Set.copyOf(granted);
  }

  /**
   * Called by delivery where what the request carries is not believed: it is answered so once the
   * call is counted, since guesses have to be counted too.
   */
  void refuse(HttpProblem why) {
    refusal = why;
  }

  /** Why nothing that the request asks for is done; empty where it may go on. */
  Optional<HttpProblem> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** All that the token covers. */
  public Set<ApiScope> all() {
    return scopes;
  }

  /** Whether the token covers this. */
  public boolean cover(ApiScope scope) {
    return scopes.contains(scope);
  }
}
