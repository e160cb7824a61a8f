package org.waymark.api.v1.benchmark;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.waymark.api.v1.GoldenSheet;
import org.waymark.questionnaire.Questionnaires;

/** What a partner sends to have a firm of the North East compared. */
final class ComparedSheet {

  private ComparedSheet() {}

  /**
   * The answers of a golden case of the skills questionnaire.
   *
   * @param golden its name
   */
  static Map<String, Object> of(Questionnaires questionnaires, String golden) {
    var edition = questionnaires.current("skills").orElseThrow();
    var found =
        edition.cases().stream()
            .filter(each -> each.name().equals(golden))
            .findFirst()
            .orElseThrow();
    var sheet = new HashMap<>(GoldenSheet.of(edition, found));
    sheet.put(
        "firm",
        Map.of(
            "region", "TLC",
            "size", found.firm().size().code(),
            "sector", found.firm().sector().code()));
    return sheet;
  }

  static ValidatableResponse compare(Map<String, Object> sheet) {
    return given().contentType("application/json").body(sheet).post("/api/v1/comparisons").then();
  }
}
