package org.waymark.organisation.consent;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;

/** Whose a row is stays as it is, whatever a statement asks for and whoever asks. */
@QuarkusTest
class FixedRowsTest {

  @Inject Community community;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update validation set organisation_id = organisation_id",
        "update validation set assessment_id = assessment_id",
        "update validation set hub_id = hub_id",
        "update client_handover set organisation_id = organisation_id",
        "update client_handover set from_hub_id = from_hub_id",
        "update client_handover set to_hub_id = to_hub_id",
        "update client_handover set proposed_by = proposed_by",
        "update client_invitation set hub_id = hub_id",
        "update client_invitation set adviser_id = adviser_id",
        "update ownership set organisation_id = organisation_id",
        "update ownership set person_id = person_id"
      })
  void refusesToMoveARow(String statement) {
    var adviser = community.adviser(community.hub("Moving Hub"), "Alex Reed");

    assertThatThrownBy(() -> community.sql(adviser, statement))
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
