package org.waymark.api.v1;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a profile of a firm consists of, as the API's description shows it. */
public final class FirmCodes {

  private FirmCodes() {}

  /** Where it is. */
  @Schema(
      name = "AreaCode",
      type = SchemaType.STRING,
      description = "ONS code of the council area the firm is in",
      pattern = "^[EWSN][0-9]{8}$",
      maxLength = 9)
  public interface Area {}

  /** How large it is. */
  @Schema(
      name = "SizeCode",
      type = SchemaType.STRING,
      description = "People employed besides the owners",
      enumeration = {"0", "1-4", "5-9", "10-49", "50-249", "250+"})
  public interface Size {}

  /** What it does. */
  @Schema(
      name = "SectorCode",
      type = SchemaType.STRING,
      description = "What the firm does, as groups of sections of UK SIC 2007",
      enumeration = {
        "agriculture",
        "manufacturing",
        "energy-water",
        "construction",
        "retail",
        "transport",
        "hospitality",
        "information",
        "finance",
        "property",
        "professional",
        "business-support",
        "education",
        "health",
        "arts",
        "other-services"
      })
  public interface Sector {}
}
