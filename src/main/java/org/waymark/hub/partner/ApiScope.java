package org.waymark.hub.partner;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may do: the scopes of OAuth 2.0 (RFC 6749, section 3.3), given with each token.
 */
public enum ApiScope {
  QUESTIONNAIRES_READ("questionnaires:read"),
  /** Brings firms, and fills in assessments for them. */
  ASSESSMENTS_WRITE("assessments:write"),
  /** Reads the firms that the partner brought, and their assessments. */
  ASSESSMENTS_READ("assessments:read"),
  REPORTS_READ("reports:read"),
  BENCHMARKS_READ("benchmarks:read"),
  PROGRAMMES_READ("programmes:read"),
  /** Changes the catalogue that every firm sees: no partner gets it unasked. */
  PROGRAMMES_WRITE("programmes:write"),
  REFERRALS_WRITE("referrals:write"),
  WEBHOOKS_MANAGE("webhooks:manage"),
  /** Reads what the partner's programs have called, and what they said and were told. */
  REQUESTS_READ("requests:read");

  private final String code;

  ApiScope(String code) {
    this.code = code;
  }

  /** The name that tokens and the identity provider have for it. */
  public String code() {
    return code;
  }

  /** The provider has scopes of its own, which mean nothing here. */
  public static Optional<ApiScope> ofCode(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }

  /** What the programs of a partner may do from the day it is registered. */
  public static Set<ApiScope> ofEveryPartner() {
    return EnumSet.complementOf(EnumSet.of(PROGRAMMES_WRITE));
  }
}
