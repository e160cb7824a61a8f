package org.waymark.api.v1.benchmark;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.benchmark.official.OfficialCsv;
import org.waymark.benchmark.official.OfficialIndicators;

/** What official statistics say, beside our own figures and never mixed with them. */
@Path("/api/v1/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {

  private final OfficialIndicators indicators;

  IndicatorResource(OfficialIndicators indicators) {
    this.indicators = indicators;
  }

  @GET
  @Path("indicators")
  @Operation(
      operationId = "listIndicators",
      summary = "Official figures about the practices that questions ask about",
      description =
          "Percentages of official surveys, as published, for the United Kingdom, nations, regions,"
              + " classes of size and sectors, as far as there are some. Each says where it was"
              + " published and under which licence. They change with a release of the service.")
  @APIResponse(
      responseCode = "200",
      description = "Every indicator with its figures",
      content = @Content(schema = @Schema(implementation = IndicatorListResponse.class)))
  public IndicatorListResponse list() {
    return IndicatorListResponse.of(indicators.figures());
  }

  @GET
  @Path("indicators.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      operationId = "listIndicatorsAsCsv",
      summary = "The same as CSV",
      description =
          "Columns: indicator, who, practice, population, period, group_kind, group, percent, low,"
              + " high, level, title, publisher, edition, licence, url, via.")
  @APIResponse(
      responseCode = "200",
      description = "A header, then a row for each figure",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput csv() {
    return out -> OfficialCsv.write(indicators.figures(), out);
  }
}
