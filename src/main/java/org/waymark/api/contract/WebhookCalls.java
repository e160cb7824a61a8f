package org.waymark.api.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.waymark.webhook.EventKind;

/** Describes what a partner's program is told: a call of the service's to an address of its. */
final class WebhookCalls {

  private static final String TEST = "webhook.test";
  private static final String SCHEMAS = "#/components/schemas/";

  /** As many signatures as there can be, and room. */
  private static final int LONGEST = 500;

  private static final String JSON = "application/json";

  private static final List<Parameter> HEADERS =
      List.of(
          header(
              "webhook-id", "The same each time one message is sent: recognise repetitions by it"),
          header(
              "webhook-timestamp",
              "When it is sent, in seconds since 1970; part of what is signed"),
          header(
              "webhook-signature",
              "One signature or, for a day after the secret is changed, up to four, with a space"
                  + " between them; each is v1, and an HMAC-SHA256 in Base64 (Standard Webhooks 1.0.0)"),
          header(
                  "Waymark-Sandbox",
                  "true where the partner is a sandbox: nothing in the message is real. Else absent."
                      + " No part of what is signed")
              .required(false));

  private WebhookCalls() {}

  /** By the code of what is told. */
  static Map<String, PathItem> all() {
    var all = new LinkedHashMap<String, PathItem>();
    Stream.of(EventKind.values())
        .forEach(kind -> all.put(kind.code(), message(kind.code(), schema(kind), about(kind))));
    all.put(TEST, message(TEST, "TestMessage", "Somebody tries out whether messages arrive"));
    return all;
  }

  private static String schema(EventKind kind) {
    return switch (kind) {
      case ASSESSMENT_SUBMITTED, REPORT_READY -> "AssessmentMessage";
      case BENCHMARK_RELEASED -> "ReleaseMessage";
      case PROGRAMME_CHANGED -> "ProgrammeMessage";
      case REFERRAL_UPDATED -> "ReferralMessage";
      case GRANT_WITHDRAWN -> "WithdrawalMessage";
      case ORGANISATION_ERASED -> "ErasureMessage";
    };
  }

  private static String about(EventKind kind) {
    return switch (kind) {
      case ASSESSMENT_SUBMITTED -> "A firm that you brought has submitted an assessment";
      case REPORT_READY -> "The report of an assessment can be read";
      case BENCHMARK_RELEASED -> "New figures on how firms score are published";
      case PROGRAMME_CHANGED -> "A programme has appeared in the catalogue, or has changed";
      case REFERRAL_UPDATED -> "A firm that you brought has got further with a programme";
      case GRANT_WITHDRAWN -> "A firm that you brought no longer lets you see or do anything";
      case ORGANISATION_ERASED -> "A firm that you brought is erased, with all that was kept of it";
    };
  }

  private static PathItem message(String code, String schema, String about) {
    var operation =
        OASFactory.createOperation()
            .operationId(name(code))
            .summary(about)
            .parameters(HEADERS)
            .requestBody(
                OASFactory.createRequestBody()
                    .required(true)
                    .content(
                        OASFactory.createContent()
                            .addMediaType(
                                JSON,
                                OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(SCHEMAS + schema)))))
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse("2XX", answer("The message has arrived"))
                    .addAPIResponse(
                        "410",
                        answer(
                            "Send nothing to this address until it is resumed; what comes about waits"))
                    .addAPIResponse("default", answer("Send the message again, later")));
    return OASFactory.createPathItem().POST(operation);
  }

  private static APIResponse answer(String about) {
    return OASFactory.createAPIResponse().description(about);
  }

  /** As clients call it: hears of assessment.submitted as hearAssessmentSubmitted. */
  private static String name(String code) {
    var name = new StringBuilder("hear");
    for (var word : List.of(code.split("\\.", -1))) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private static Parameter header(String name, String about) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(about)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(LONGEST));
  }
}
