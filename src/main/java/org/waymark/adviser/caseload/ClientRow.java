package org.waymark.adviser.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/**
 * A client as it stands in the list.
 *
 * @param name of the firm; empty when it gave none
 * @param consentUntil the last day on which the adviser may see it
 * @param activeAt when it last handed something in or gave its consent
 * @param standings the latest of each questionnaire
 */
public record ClientRow(
    OrganisationId organisation,
    String name,
    Place firm,
    LocalDate consentUntil,
    Instant activeAt,
    @Nullable News news,
    Map<String, Latest> standings) {

  public ClientRow {
    standings = Map.copyOf(standings);
  }

  /** Codes of what the firm is, as {@code FirmProfile} has them. */
  public record Place(String region, String councilArea, String size, String sector) {}

  /**
   * The latest assessment of one questionnaire.
   *
   * @param at when it was handed in
   */
  public record Latest(String edition, String assessment, Instant at, Outcome outcome) {}

  /** What has changed since the adviser last looked. */
  public enum News {
    /** The adviser has never looked at this firm. */
    NEW_CLIENT,
    /** It handed something in. */
    NEW_ASSESSMENT,
    /** It gave its consent anew. */
    NEW_CONSENT
  }
}
