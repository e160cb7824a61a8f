package org.waymark.exchange.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.waymark.exchange.Fault;

/** The JSON Schema that every receipt must fit. Whether its values are right is not its affair. */
final class ReceiptShape {

  private static final String RESOURCE = "/schemas/receipt.schema.json";

  /** Beyond this many faults it is something else than a receipt; more would not help. */
  private static final int MOST_FAULTS = 50;

  private static final Schema SCHEMA = bundled();

  private ReceiptShape() {}

  static List<Fault> faults(JsonNode document) {
    return SCHEMA.validate(document).stream().map(ReceiptShape::fault).limit(MOST_FAULTS).toList();
  }

  private static Fault fault(Error error) {
    var at = pointer(error.getInstanceLocation());
    var member = error.getProperty();
    return switch (error.getKeyword()) {
      case "required" -> Fault.of(at, member, "is missing");
      case "additionalProperties" -> Fault.of(at, member, "is not known here: remove it");
      default -> new Fault(at, Fault.shortened(error.getMessage()));
    };
  }

  /** Step by step, because senders choose the names of members. */
  private static String pointer(NodePath path) {
    var pointer = "";
    for (var i = 0; i < path.getNameCount(); i++) {
      pointer = Fault.of(pointer, String.valueOf(path.getElement(i)), "").pointer();
    }
    return pointer;
  }

  private static Schema bundled() {
    try (var in = ReceiptShape.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + RESOURCE);
      }
      var inEnglish = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemaRegistryConfig(inEnglish))
          .getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
