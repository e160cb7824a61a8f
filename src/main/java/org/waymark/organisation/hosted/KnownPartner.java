package org.waymark.organisation.hosted;

import java.time.Instant;
import java.util.List;

/**
 * A partner as a firm sees it.
 *
 * @param origins of its own sites
 * @param enabled whether its programs may still come
 * @param since when it brought the firm
 * @param invented whether the firm is, so that the partner can try the service out
 */
public record KnownPartner(
    String name, List<String> origins, boolean enabled, Instant since, boolean invented) {

  public KnownPartner {
    origins = List.copyOf(origins);
  }
}
