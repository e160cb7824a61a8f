package org.waymark.api.v1.assessment.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the answer to an import. */
@Schema(
    name = "ImportResult",
    description =
        "One of: what became of a line, in the order of the lines; or, as the last line, the end",
    oneOf = {ImportResponse.Imported.class, ImportResponse.Refused.class, ImportResponse.End.class})
sealed interface ImportResponse {

  /** It is kept. */
  @Schema(name = "ImportedLine")
  record Imported(
      @Schema(required = true, description = "Its number, from 1; empty lines are counted")
          long line,
      @Schema(
              required = true,
              description = "Always 201",
              format = "int32",
              minimum = "201",
              maximum = "201")
          int status,
      @Schema(required = true, description = "Id of the assessment") String assessment,
      @Schema(required = true, description = "Id of its firm") String organisation,
      @Schema(description = "True where it was imported before; absent where it was not")
          @Nullable Boolean repeated)
      implements ImportResponse {}

  /** Nothing of it was kept. */
  @Schema(name = "RefusedLine")
  record Refused(
      @Schema(required = true, description = "Its number, from 1; empty lines are counted")
          long line,
      @Schema(
              required = true,
              description = "That with which a call for this line alone would be answered",
              format = "int32",
              minimum = "400",
              maximum = "599")
          int status,
      @Schema(required = true, ref = "Problem") Map<String, Object> problem)
      implements ImportResponse {

    static Refused because(Line line, HttpProblem problem) {
      var told = new LinkedHashMap<String, Object>();
      told.put("type", String.valueOf(problem.getType()));
      told.put("status", problem.getStatusCode());
      told.put("title", String.valueOf(problem.getTitle()));
      told.put("detail", String.valueOf(problem.getDetail()));
      told.putAll(problem.getParameters());
      return new Refused(line.number(), problem.getStatusCode(), told);
    }
  }

  /** There is nothing more. */
  @Schema(name = "ImportEnd")
  record End(
      @Schema(
              required = true,
              description =
                  "True where every line was tried. False where the service gave up, after three"
                      + " lines in a row that it failed at or after ten minutes: send all of it"
                      + " again later. An answer without this line broke off: send all of it again")
          boolean complete,
      @Schema(required = true, description = "Lines that were tried") long lines,
      @Schema(required = true, description = "Of these, kept now") long imported,
      @Schema(required = true, description = "Of these, kept before") long repeated,
      @Schema(required = true, description = "Of these, refused") long refused)
      implements ImportResponse {}
}
