package org.waymark.api.v1.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CatalogueText;
import org.waymark.programme.directory.Listed;

/** What programs are told of one programme. */
class ProgrammeResponseTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void tellsWhatAnAwardComesTo() throws Exception {
    var offer = told(CatalogueText.entryWithMoney("example")).path("offer");

    assertThat(offer.path("money"))
        .isEqualTo(
            JSON.readTree(
                """
                {"currency": "GBP", "min": 1000, "max": 30000, "percent": 50, "upFrontPercent": 40,
                 "caps": [
                   {"max": 5000, "when": "This does not hold: vat registered."},
                   {"max": 20000, "when": "The firm's employees: at most 9."}],
                 "note": "in two parts"}
                """));
    assertThat(offer.path("selection").asText()).isEqualTo("first-come");
  }

  @Test
  void tellsWhoSawItLastWhereItWasCheckedHere() {
    assertThat(told(CatalogueText.entryWithMoney("example")).at("/status/checkedBy").asText())
        .isEqualTo("an administrator of this service");
  }

  @Test
  void tellsOfNobodyAndNoMoneyWhereTheCatalogueKnowsNone() {
    var told = told(CatalogueText.entry("example"));

    assertThat(told.at("/status/checkedBy").isNull()).isTrue();
    assertThat(told.at("/offer/money").isNull()).isTrue();
    assertThat(told.at("/offer/selection").asText()).isEqualTo("not-stated");
  }

  private static JsonNode told(String entry) {
    var programmes = CatalogueText.read(CatalogueText.HEAD + entry).programmes();
    return JSON.valueToTree(ProgrammeResponse.of(Listed.on(TODAY, programmes.all().getFirst())));
  }
}
