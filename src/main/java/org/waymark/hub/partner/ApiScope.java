package org.waymark.hub.partner;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a program may do: the scopes of OAuth 2.0 (RFC 6749, section 3.3). A token covers those that
 * the program asked for with it. Every partner may ask for each: none changes what other firms see.
 */
public enum ApiScope {
  QUESTIONNAIRES_READ(
      "questionnaires:read",
      "Read questionnaires. Everybody may, also without a token: no operation needs it."),
  ASSESSMENTS_WRITE(
      "assessments:write",
      "Bring firms, correct and erase them, and make links for them; begin, answer, submit, import"
          + " and delete their assessments; make a sandbox anew."),
  ASSESSMENTS_READ("assessments:read", "Read the firms that you brought, and their assessments."),
  REPORTS_READ("reports:read", "Read the reports on their assessments, also as files to print."),
  BENCHMARKS_READ(
      "benchmarks:read",
      "Read what firms are compared with. Everybody may, also without a token: no operation needs"
          + " it."),
  PROGRAMMES_READ(
      "programmes:read",
      "Read the programmes that help. Everybody may, also without a token: no operation needs it."),
  REFERRALS_WRITE(
      "referrals:write", "Note that a firm takes a programme up and what became of it; read that."),
  WEBHOOKS_MANAGE(
      "webhooks:manage",
      "Register webhooks, change, pause and test them, and read and repeat what they were told."),
  REQUESTS_READ(
      "requests:read",
      "Read what your programs called, and what they sent and were told. To carry a call out again"
          + " takes the scope of that call as well.");

  private final String code;
  private final String meaning;

  ApiScope(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The name that tokens and the identity provider have for it. */
  public String code() {
    return code;
  }

  /** What it lets a program do, in English, for whoever writes one. */
  public String meaning() {
    return meaning;
  }

  /** The provider has scopes of its own, which mean nothing here. */
  public static Optional<ApiScope> ofCode(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
