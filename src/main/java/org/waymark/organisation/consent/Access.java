package org.waymark.organisation.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.OrganisationId;

/**
 * What an adviser may see of one firm, by all grants in force: one to the whole hub and one to the
 * adviser alone may stand side by side.
 *
 * @param grants never empty
 */
public record Access(OrganisationId organisation, List<Grant> grants) {

  public Access {
    if (grants.isEmpty()) {
      throw new IllegalArgumentException("nobody has access without a grant");
    }
    grants = List.copyOf(grants);
  }

  public Set<Scope> scopes() {
    return grants.stream()
        .flatMap(grant -> grant.scopes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean lets(Scope scope) {
    return scopes().contains(scope);
  }

  /** After it nothing can be seen. */
  public LocalDate lastDay() {
    return grants.stream()
        .map(grant -> grant.terms().lastDay())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
