package org.waymark.api.contract;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.waymark.api.v1.JsonBody;

/** The one form of all problems (RFC 9457). */
final class ProblemSchema {

  static final String NAME = "Problem";

  /** Characters: what is repeated of a request is shortened. */
  private static final int LONGEST = 20_000;

  private static final int LEAST_STATUS = 400;
  private static final int LAST_STATUS = 599;

  private ProblemSchema() {}

  static Schema schema() {
    return object("What is wrong, and what to do about it (RFC 9457)")
        .addProperty(
            "type",
            text("Which problem: the address of a page that explains it, relative to the service")
                .pattern("^/problems/[a-z-]+$"))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .description("The status of the answer")
                .minimum(BigDecimal.valueOf(LEAST_STATUS))
                .maximum(BigDecimal.valueOf(LAST_STATUS)))
        .addProperty("title", text("The problem in a few words, always the same"))
        .addProperty("detail", text("What is wrong this time"))
        .addProperty("instance", text("The path that was called"))
        .addProperty(
            "assessment",
            text(
                "The address of the assessment that is in the way: the draft under way, or the one"
                    + " that has the reference"))
        .addProperty("organisation", text("The address of the firm that has the reference"))
        .addProperty(
            "referral", text("The address of the referral that is under way, where one is"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("The values at fault, where there are such")
                .maxItems(JsonBody.MOST_FAULTS)
                .items(value()))
        .addRequired("type")
        .addRequired("status")
        .addRequired("title")
        .addRequired("detail");
  }

  private static Schema value() {
    return object("One value that is wrong")
        .addProperty("pointer", text("JSON pointer (RFC 6901) into the body of the request"))
        .addProperty("detail", text("What was expected"))
        .addRequired("pointer")
        .addRequired("detail");
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .description(description)
        .maxLength(LONGEST);
  }
}
