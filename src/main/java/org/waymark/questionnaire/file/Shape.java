package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;

/** The JSON Schema that every questionnaire file must fit; editors use the same one. */
final class Shape {

  private static final String RESOURCE = "/questionnaires/questionnaire.schema.json";

  /** Whoever makes so many has one thing wrong, and reads no further. */
  private static final int MOST_FINDINGS = 100;

  private final Schema schema;

  private Shape(Schema schema) {
    this.schema = schema;
  }

  static Shape bundled() {
    try (InputStream in = Shape.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + RESOURCE);
      }
      var inEnglish = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
      var registry =
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemaRegistryConfig(inEnglish));
      return new Shape(registry.getSchema(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a mistake only follows from one in what decides which members something has. */
  private static boolean follows(Error error, Set<String> places) {
    var place = error.getInstanceLocation() + "/";
    return Stream.of("kind", "scored").anyMatch(member -> places.contains(place + member));
  }

  /** Of a member that is not known its own line, and not that of what it stands in. */
  private static String at(Error error, String pointer) {
    return "additionalProperties".equals(error.getKeyword()) && error.getProperty() != null
        ? pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
        : pointer;
  }

  void check(JsonNode root, Findings findings) {
    var errors = schema.validate(root);
    var places =
        errors.stream()
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toSet());
    var own = errors.stream().filter(error -> !follows(error, places)).toList();
    if (own.size() > MOST_FINDINGS) {
      findings.add("", Rule.SHAPE, own.size() + " mistakes of shape; here are the first of them");
    }
    for (var error : own.subList(0, Math.min(own.size(), MOST_FINDINGS))) {
      var pointer = error.getInstanceLocation().toString();
      // The library's messages do not say which value they mean.
      var place = pointer.isEmpty() ? "" : pointer + ": ";
      findings.add(
          at(error, pointer),
          Rule.SHAPE,
          place + error.getMessage() + "; see questionnaire.schema.json");
    }
  }
}
