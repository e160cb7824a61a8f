package org.waymark.programme.exchange;

import java.time.LocalDate;
import org.waymark.programme.Programmes;

/**
 * The forms in which the catalogue is handed out.
 *
 * <p>What each member is made from stands in the class of the form. What a form has no place for is
 * left out, and nothing is invented to fill a place: a member that a form demands and that we do
 * not have says so.
 */
public enum Interchange {
  /** Open Referral Human Services Data Specification 3.0: a list of services. */
  HSDS("hsds.json", "application/json"),
  /** Core Public Service Vocabulary Application Profile 3.2.0 of the European Union, as JSON-LD. */
  CPSV_AP("cpsv-ap.jsonld", "application/ld+json"),
  /** schema.org, as JSON-LD. */
  SCHEMA_ORG("schema-org.jsonld", "application/ld+json"),
  /** Comma-separated values (RFC 4180) for spreadsheets. */
  CSV("programmes.csv", "text/csv;charset=UTF-8");

  /** Licence of the catalogue: that of this project, as {@code programmes.source.yaml} says. */
  public static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

  private final String path;
  private final String mediaType;

  Interchange(String path, String mediaType) {
    this.path = path;
    this.mediaType = mediaType;
  }

  /** Last part of its address. */
  public String path() {
    return path;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What a copy is called once it is taken away. */
  public String fileName() {
    return "waymark-" + path;
  }

  /**
   * The whole catalogue, closed programmes included, in UTF-8.
   *
   * @param today for what is said of the age of an entry
   */
  public byte[] write(Programmes programmes, Site site, LocalDate today) {
    return switch (this) {
      case HSDS -> Json.bytes(HsdsDocument.of(programmes, site, today));
      case CPSV_AP -> Json.bytes(CpsvDocument.of(programmes, site));
      case SCHEMA_ORG -> Json.bytes(SchemaOrg.all(programmes, site));
      case CSV -> ProgrammesCsv.of(programmes, site);
    };
  }
}
