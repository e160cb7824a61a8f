package org.waymark.api.v1;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The description of the API as the running service gives it. */
public final class ApiDescription {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiDescription() {}

  /** Where a document is not as one of its schemas wants it. */
  public static List<Error> errors(String schema, JsonNode instance) throws Exception {
    var document = JSON.createObjectNode();
    document.put("$ref", "#/components/schemas/" + schema);
    document.set("components", description().path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(document)
        .validate(instance);
  }

  static JsonNode description() {
    return given().get("/q/openapi?format=json").as(JsonNode.class);
  }
}
