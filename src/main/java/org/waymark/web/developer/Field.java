package org.waymark.web.developer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a document, a parameter or a header.
 *
 * @param required whether it is always there
 * @param schema name of the schema it leads to; null where its type says all
 * @param limits what it may be, each in a few words
 */
record Field(
    String name,
    boolean required,
    String type,
    @Nullable String schema,
    String about,
    List<String> limits) {

  Field {
    limits = List.copyOf(limits);
  }
}
