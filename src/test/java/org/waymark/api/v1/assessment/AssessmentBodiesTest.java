package org.waymark.api.v1.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.api.v1.ApiDescription;

/** What may be sent about assessments, as the description of the API has it. */
@QuarkusTest
class AssessmentBodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AnswersRequest| {\"answers\": {}}| true",
        "AnswersRequest| {\"answers\": {\"a\": null, \"b\": 7, \"c\": [\"d\"]}}| true",
        "AnswersRequest| {\"answers\": {\"a\": true}}| false",
        "AnswersRequest| {\"answers\": {\"a\": {}}}| false",
        "AnswersRequest| {}| false",
        "AnswersRequest| {\"answers\": {}, \"firm\": {}}| false",
        "AnswersRequest| {\"answers\": {}, \"evidence\": {\"a\": \"verified\"}}| false",
        "SubmissionRequest| {\"countInBenchmark\": false, \"stage\": \"x\"}| true",
        "SubmissionRequest| {\"stage\": \"x\"}| false",
        "SubmissionRequest| {\"countInBenchmark\": \"yes\"}| false",
        "AssessmentRequest| {\"organisation\": \"x\", \"questionnaire\": \"y\"}| true",
        "AssessmentRequest| {\"organisation\": \"x\"}| false",
        "AssessmentRequest| {\"organisation\": \"x\", \"questionnaire\": \"y\", \"z\": 1}| false",
      })
  void describesWhatMayBeSent(String schema, String body, boolean fits) throws Exception {
    var errors = ApiDescription.errors(schema, new ObjectMapper().readTree(body));

    assertThat(errors.isEmpty()).isEqualTo(fits);
  }
}
