package org.waymark.api.v1.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.waymark.hub.partner.ApiScope;

/** What the program that makes the request under way may do: nothing until it is recognised. */
@RequestScoped
public class GrantedScopes {

  private Set<ApiScope> scopes = Set.of();

  /** Called by delivery once it has verified what the request carries. */
  public void grant(Set<ApiScope> granted) {
    scopes = Set.copyOf(granted);
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
