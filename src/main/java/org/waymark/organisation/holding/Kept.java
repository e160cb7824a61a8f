package org.waymark.organisation.holding;

import java.util.List;

/**
 * Every table with rows of one firm, and how they are found. A table that comes to keep something
 * about a firm is named here, or a test fails.
 *
 * @param key column that says whose row it is
 * @param without columns that are left out of the firm's copy: the hash of a secret, of no use to
 *     the firm and of some to a thief of its copy, what is sealed, or what is too large for it
 */
record Kept(String table, String key, List<String> without) {

  private static final String FIRM = "organisation_id";
  private static final String ASSESSMENT = "assessment_id";
  private static final String VALIDATION = "validation_id";
  private static final String SHARED = "firm_reads_since";

  static final List<Kept> TABLES =
      List.of(
          new Kept("organisation", "id", List.of("return_code_hash")),
          new Kept("organisation_contact", FIRM, List.of()),
          new Kept("assessment", FIRM, List.of()),
          new Kept("answer", ASSESSMENT, List.of()),
          new Kept("assessment_score", ASSESSMENT, List.of()),
          new Kept("ownership", FIRM, List.of()),
          new Kept("access_grant", FIRM, List.of()),
          new Kept("access_view", FIRM, List.of()),
          new Kept("client_invitation", FIRM, List.of("code_hash")),
          new Kept("share_code", FIRM, List.of("code_hash")),
          new Kept("consent", FIRM, List.of()),
          new Kept("firm_particular", FIRM, List.of()),
          new Kept("client_standing", FIRM, List.of()),
          new Kept("client_card", FIRM, List.of()),
          new Kept("validation", FIRM, List.of()),
          new Kept("validation_verdict", VALIDATION, List.of()),
          new Kept("validation_level", VALIDATION, List.of()),
          new Kept("validation_score", VALIDATION, List.of()),
          new Kept("benchmark_account", FIRM, List.of()),
          new Kept("client_handover", FIRM, List.of()),
          new Kept("help_request", FIRM, List.of()),
          new Kept("case_document", FIRM, List.of("content")),
          new Kept("case_note", SHARED, List.of()),
          new Kept("referral", FIRM, List.of()),
          new Kept("referral_step", FIRM, List.of()),
          new Kept("reminder_address", FIRM, List.of("stop_code")),
          new Kept("outbox_message", FIRM, List.of()),
          new Kept("kept_answer", FIRM, List.of("call", "request", "body")),
          new Kept("logged_call", FIRM, List.of("sent", "answered")),
          new Kept("hosted_link", FIRM, List.of("secret_hash", "visit_hash")));

  /**
   * Tables about a firm that are its advisers' own: what they write for themselves and when they
   * last looked. The firm does not read them, and they are erased with it, as are notes that were
   * not shared with it.
   */
  static final List<String> OF_ADVISERS =
      List.of("follow_up", "client_seen", "cohort_member", "referral_diary");

  /** A query for the rows of a firm, each as JSON; its one parameter is the firm. */
  String query() {
    var whose =
        switch (key) {
          case ASSESSMENT ->
              "assessment_id in (select id from assessment where organisation_id = ?1)";
          case VALIDATION ->
              "validation_id in (select id from validation where organisation_id = ?1)";
          case SHARED -> "organisation_id = ?1 and firm_reads_since is not null";
          default -> key + " = ?1";
        };
    var shown = without.stream().map(column -> " - '" + column + "'").toList();
    return "select cast(coalesce(jsonb_agg(to_jsonb(kept)"
        + String.join("", shown)
        + "), '[]') as text) from "
        + table
        + " kept where "
        + whose;
  }
}
