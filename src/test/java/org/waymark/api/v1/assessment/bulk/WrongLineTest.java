package org.waymark.api.v1.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** A wrong line of an import is told with its reason, and leaves the others alone. */
@QuarkusTest
class WrongLineTest {

  @Inject Partnership partnership;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void registerAPartner() {
    bank = new Program(partnership.registered().partner());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{| 400| malformed-json| ",
        "{\"a\": 1, \"a\": 1}| 400| malformed-json| ",
        "{\"a\": NaN}| 400| malformed-json| ",
        "{} {}| 400| malformed-json| ",
        "[]| 422| invalid-assessment| ``",
        "{\"unheard\": 1}| 422| invalid-assessment| /unheard",
        "{\"organisation\": 1e999}| 422| invalid-assessment| /organisation",
        "{\"organisation\": \"\\u0000\"}| 422| invalid-assessment| /organisation",
        "{\"organisationReference\": \"\\ud800\"}| 422| invalid-assessment| /organisationReference",
        "{\"externalReference\": \"a\\u0000\"}| 422| invalid-assessment| /externalReference",
        "{\"questionnaire\": \"skills\"}| 422| invalid-assessment| /organisation",
        "{\"organisation\": \"0198c5a2-6f6c-7c3e-9a51-2b1f0d9c4e77\", \"questionnaire\": \"skills\", \"answers\": {}}| 422| invalid-assessment| /organisation",
        "{\"organisationReference\": \"nobody\", \"questionnaire\": \"skills\", \"answers\": {}}| 422| invalid-assessment| /organisationReference",
        "{\"organisation\": \"x\", \"firm\": {}}| 422| invalid-assessment| /firm",
        "{\"submit\": \"yes\"}| 422| invalid-assessment| /submit",
        "{\"submit\": true}| 422| invalid-assessment| /countInBenchmark",
        "{\"countInBenchmark\": true}| 422| invalid-assessment| /countInBenchmark",
        "{\"stage\": \"x\"}| 422| invalid-assessment| /stage",
      })
  void keepsTheOthersWhenALineIsWrong(String line, int status, String problem, String pointer) {
    var told =
        Import.results(
            Import.send(bank, Program.newKey(), Import.draft("a"), line, Import.draft("b")));

    var refused = told.get(1);
    assertThat(refused.path("line").asInt()).isEqualTo(2);
    assertThat(refused.path("status").asInt()).isEqualTo(status);
    assertThat(refused.at("/problem/status").asInt()).isEqualTo(status);
    assertThat(refused.at("/problem/type").asText()).isEqualTo("/problems/" + problem);
    if (pointer != null) {
      assertThat(refused.path("problem").findValuesAsText("pointer")).contains(pointer);
    }
    assertThat(told.getLast().toString())
        .isEqualTo("{\"complete\":true,\"lines\":3,\"imported\":2,\"repeated\":0,\"refused\":1}");
  }

  @Test
  void refusesALineThatIsTooLongAndGoesOn() {
    var tooLong = Import.draft("x").replace(" ", " ".repeat(10_000));

    var told =
        Import.results(
            Import.send(bank, Program.newKey(), Import.draft("a"), tooLong, Import.draft("b")));

    assertThat(told.get(1).path("status").asInt()).isEqualTo(413);
    assertThat(told.getLast().path("imported").asInt()).isEqualTo(2);
  }
}
