package org.waymark.api.v1.programme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.catalogue.history.CatalogueChange;

/** What became of programmes, the oldest first. */
@Schema(name = "ProgrammeChangeList")
record ChangeListResponse(
    @Schema(required = true) List<Change> changes,
    @Schema(
            required = true,
            description =
                "Where this answer ends: send it as since to get what came after. It works for ever")
        String position,
    @Schema(required = true) Links links) {

  /** The page after this one. */
  @Schema(name = "NextPageOfChanges")
  record Links(
      @Schema(description = "Absent when there is nothing more so far") @Nullable String next) {}

  /** One change of one programme. */
  @Schema(name = "ProgrammeChange")
  record Change(
      @Schema(required = true, description = "Id of the programme") String programme,
      @Schema(required = true, description = "Address of the programme as it is now") String href,
      @Schema(
              required = true,
              description =
                  "published: it is new; changed: it says something else; verified: somebody has"
                      + " looked, and it is still as written; closed: it takes no more firms",
              enumeration = {"published", "changed", "verified", "closed"})
          String kind,
      @Schema(required = true) Instant at,
      @Schema(
              required = true,
              description = "Paths of what was changed; empty for one that is new",
              examples = "[\"status.as_of\"]")
          List<String> fields) {

    static Change of(CatalogueChange change) {
      return new Change(
          change.programme(),
          ProgrammeResource.PATH + "/" + change.programme(),
          change.kind().name().toLowerCase(Locale.ROOT),
          change.at().truncatedTo(ChronoUnit.SECONDS),
          change.fields());
    }
  }

  /**
   * @param found one more than asked for where there are more
   * @param before where the answer ends when there is nothing
   */
  static ChangeListResponse of(List<CatalogueChange> found, int limit, String before) {
    var told = found.stream().limit(limit).toList();
    var position = told.isEmpty() ? before : ChangePosition.written(told.getLast().number());
    var next =
        found.size() > limit
            ? ProgrammeResource.PATH + "/changes?since=" + position + "&limit=" + limit
            : null;
    return new ChangeListResponse(
        told.stream().map(Change::of).toList(), position, new Links(next));
  }
}
