package org.waymark.api.v1.programme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be asked of the catalogue. {@link AskedProgrammes} understands it. */
class ProgrammeQuery {

  @QueryParam("region")
  @Parameter(
      description = "ITL1 code of a region, instead of gss",
      example = "TLC",
      schema = @Schema(type = SchemaType.STRING, pattern = "^TL[C-N]$", maxLength = 3))
  @Nullable String region;

  @QueryParam("gss")
  @Parameter(
      description =
          "ONS code of a council area, combined authority, region or nation, instead of region",
      schema = @Schema(type = SchemaType.STRING, pattern = "^[EWSNK][0-9]{8}$", maxLength = 9))
  @Nullable String gss;

  @QueryParam("topic")
  @Parameter(
      description = "Such as cybersecurity.basics",
      schema = @Schema(type = SchemaType.STRING, maxLength = 60))
  @Nullable String topic;

  @QueryParam("kind")
  @Parameter(
      description = "What it gives",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "tool",
                "register",
                "advice",
                "network",
                "training",
                "certification",
                "loan",
                "grant"
              }))
  @Nullable String kind;

  @QueryParam("charge")
  @Parameter(
      description = "Who pays",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"free", "part-free", "shared", "loan", "paid", "not-stated"}))
  @Nullable String charge;

  @QueryParam("state")
  @Parameter(
      description = "live: neither closed nor a policy; open: known to be today",
      example = "live",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"all", "live", "open", "closed"},
              defaultValue = "all"))
  @Nullable String state;

  @QueryParam("q")
  @Parameter(
      description = "Words that all stand in the name, the provider or the id",
      example = "help",
      schema = @Schema(type = SchemaType.STRING, maxLength = 100))
  @Nullable String q;

  @QueryParam("limit")
  @Parameter(
      description = "How many at most",
      example = "10",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "500",
              defaultValue = "50"))
  @Nullable String limit;

  @QueryParam("offset")
  @Parameter(
      description = "How many to leave out first",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "0",
              maximum = "1000000",
              defaultValue = "0"))
  @Nullable String offset;
}
