package org.waymark.api.v1.benchmark;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.FirmCodes;

/** What may be asked of a release. Pages of open data take and understand the same. */
class FigureQuery {

  @QueryParam("rung")
  @Parameter(
      description = "A rung of the ladder",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"uk", "nation", "region", "region-size", "region-size-sector"}))
  @Nullable String rung;

  @QueryParam("place")
  @Parameter(
      description = "UK, ENG or an ITL1 code",
      schema = @Schema(type = SchemaType.STRING, pattern = "^(UK|ENG|TL[C-N])$", maxLength = 3))
  @Nullable String place;

  @QueryParam("size")
  @Parameter(
      description = "With a region as place",
      schema = @Schema(type = SchemaType.STRING, maxLength = 20))
  @Nullable String size;

  @QueryParam("sector")
  @Parameter(
      description = "With size and a region",
      schema = @Schema(implementation = FirmCodes.Sector.class))
  @Nullable String sector;

  @QueryParam("questionnaire")
  @Parameter(description = "Its name", schema = @Schema(type = SchemaType.STRING, maxLength = 60))
  @Nullable String questionnaire;

  @QueryParam("series")
  @Parameter(
      description = "Scores compare within one",
      schema =
          @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000"))
  @Nullable String series;

  @QueryParam("scope")
  @Parameter(
      description = "whole, or a section",
      schema = @Schema(type = SchemaType.STRING, maxLength = 60))
  @Nullable String scope;

  @QueryParam("basis")
  @Parameter(
      description = "self or validated",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"self", "validated"}))
  @Nullable String basis;
}
