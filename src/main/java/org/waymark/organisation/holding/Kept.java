package org.waymark.organisation.holding;

import java.util.List;

/**
 * Every table with rows of one firm, and how they are found. A table that comes to keep something
 * about a firm is named here, or a test fails.
 *
 * @param key column that says whose row it is
 * @param secret columns that hold the hash of a secret: of no use to the firm, and of some to a
 *     thief of its copy
 */
record Kept(String table, String key, List<String> secret) {

  private static final String FIRM = "organisation_id";
  private static final String ASSESSMENT = "assessment_id";

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
          new Kept("consent", FIRM, List.of()));

  /** A query for the rows of a firm, each as JSON; its one parameter is the firm. */
  String query() {
    var whose =
        key.equals(ASSESSMENT)
            ? "assessment_id in (select id from assessment where organisation_id = ?1)"
            : key + " = ?1";
    var shown = secret.stream().map(column -> " - '" + column + "'").toList();
    return "select cast(coalesce(jsonb_agg(to_jsonb(kept)"
        + String.join("", shown)
        + "), '[]') as text) from "
        + table
        + " kept where "
        + whose;
  }
}
