package org.waymark.hub.partner;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a program may do: the scopes of OAuth 2.0 (RFC 6749, section 3.3), given with each token.
 * Every partner may ask for each of them: none changes what other firms see.
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
}
