package org.waymark.api.v1.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;

/** What is left of a draft that a partner's program has deleted. */
@QuarkusTest
class DeletedDraftTest {

  @Inject Partnership partnership;
  @Inject Community community;

  @Test
  void isNotToldAgainToACallThatIsRepeated() {
    var bank = new Program(partnership.create());
    var firm = bank.bringsFirm();
    var key = Program.newKey();
    var wish =
        Map.of(
            "organisation",
            firm,
            "questionnaire",
            "cyber-security",
            "depth",
            "core",
            "answers",
            Map.of("passwords", List.of("long")));
    var begun = bank.bare().header("Idempotency-Key", key).body(wish).post(Program.ASSESSMENTS);
    var href = begun.then().statusCode(201).extract().<String>path("links.self");
    var other = bank.begins(firm, "skills").<String>path("links.self");

    bank.calls().delete(href).then().statusCode(204);

    var kept = "select location from kept_answer where location is not null";
    assertThat(community.rows(bank.partner(), kept))
        .extracting(Object::toString)
        .noneMatch(location -> location.endsWith(href))
        .anyMatch(location -> location.endsWith(other));
    var again = bank.bare().header("Idempotency-Key", key).body(wish).post(Program.ASSESSMENTS);
    again.then().statusCode(201);
    assertThat(again.header("Idempotent-Replayed")).isNull();
    assertThat(again.<String>path("links.self")).isNotEqualTo(href);
  }
}
