package org.waymark.api.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A value of several possible types has none of its own, and nothing is a type, which annotations
 * cannot say. Named in the settings.
 */
public final class Alternatives implements OASFilter {

  /** The format of what is to be the type of null. */
  public static final String NOTHING = "null";

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setType((List<Schema.SchemaType>) null);
    }
    if (NOTHING.equals(schema.getFormat())) {
      schema.setType(List.of(Schema.SchemaType.NULL));
      schema.setFormat(null);
    }
    return schema;
  }
}
