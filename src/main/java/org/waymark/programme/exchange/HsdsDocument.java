package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.programme.Programmes;

/**
 * A list of services in the full form of the Human Services Data Specification 3.0.
 *
 * <p>Identifiers have to be UUIDs there. Ours are made from the ids of the catalogue by hashing
 * (RFC 9562, version 3), so that they stay the same from one copy to the next.
 */
final class HsdsDocument {

  private HsdsDocument() {}

  static JsonNode of(Programmes programmes, Site site, LocalDate today) {
    return Json.array(
        programmes.all().stream()
            .map(programme -> new HsdsService(programme, site, today).node())
            .toList());
  }

  /** The identifier of a thing that the catalogue names. */
  static String uuid(String... names) {
    var name = "waymark:" + String.join(":", names);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
