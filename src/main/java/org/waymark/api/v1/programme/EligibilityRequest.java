package org.waymark.api.v1.programme;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.FirmCodes;

/** The body of a request whether programmes fit a firm, as the API's description shows it. */
@Schema(
    description = "A firm, and which programmes to hold against it",
    examples = EligibilityRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record EligibilityRequest(
    @Schema(required = true) Firm firm,
    @Schema(
            description =
                "What the firm tells besides, by the code that a finding asks for: a whole number"
                    + " in its unit, true or false, a code, a list of codes, or the ONS code of a"
                    + " council area",
            maxProperties = 100)
        Map<String, Told> told,
    @Schema(
            description = "Ids of programmes; every one that firms can take up unless given",
            minItems = 1,
            maxItems = ProfileReader.MOST_PROGRAMMES)
        List<ProgrammeId> programmes,
    @Schema(description = "Only programmes that help with this", maxLength = 60) String topic) {

  static final String EXAMPLE =
      """
      {"firm": {"area": "E08000037", "size": "1-4", "sector": "manufacturing"},
       "told": {"trading-months": 30, "vat-registered": true},
       "topic": "skills.leadership"}""";

  @Schema(
      name = "ProfiledFirm",
      description = "What rules turn on",
      additionalProperties = Schema.False.class)
  record Firm(
      @Schema(required = true, implementation = FirmCodes.Area.class) String area,
      @Schema(required = true, implementation = FirmCodes.Size.class) String size,
      @Schema(required = true, implementation = FirmCodes.Sector.class) String sector) {}

  @Schema(
      description = "What is told about one thing",
      oneOf = {Amount.class, Boolean.class, Code.class, Codes.class})
  interface Told {}

  @Schema(
      name = "ToldAmount",
      type = SchemaType.INTEGER,
      format = "int64",
      minimum = "0",
      maximum = "1000000000000")
  interface Amount {}

  @Schema(name = "ToldCode", type = SchemaType.STRING, maxLength = 60)
  interface Code {}

  @Schema(
      name = "ToldCodes",
      type = SchemaType.ARRAY,
      implementation = Code.class,
      minItems = 1,
      maxItems = 100)
  interface Codes {}

  @Schema(type = SchemaType.STRING, maxLength = 100)
  interface ProgrammeId {}
}
