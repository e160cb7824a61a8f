package org.waymark.api.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A value of several possible types has none of its own, which annotations cannot say. Named in the
 * settings.
 */
public final class Alternatives implements OASFilter {

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setType((List<Schema.SchemaType>) null);
    }
    return schema;
  }
}
