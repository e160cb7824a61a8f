package org.waymark.api.contract;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Bounds what answers hold, where nothing narrower is said: programs may reserve room, and linters
 * ask for it (OWASP API4:2023). No text and no list of ours comes near. What is sent has bounds of
 * its own, which a test asks for.
 */
public final class AnswerBounds {

  /** Characters of a text, entries of a list. */
  public static final int MOST = 1_000_000;

  private AnswerBounds() {}

  static void set(Schema schema) {
    var types = schema.getType();
    if (types == null || schema.getRef() != null) {
      return;
    }
    if (types.contains(SchemaType.STRING) && isOpen(schema)) {
      schema.setMaxLength(MOST);
    }
    if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(MOST);
    }
    if (types.contains(SchemaType.INTEGER)) {
      integer(schema);
    }
  }

  /** Whether nobody has said how long the text may be. */
  static boolean isOpen(Schema schema) {
    return (schema.getMaxLength() == null || schema.getMaxLength() == MOST)
        && schema.getConstValue() == null
        && (schema.getEnumeration() == null || schema.getEnumeration().isEmpty());
  }

  /** Whether nobody has said how large the number may be. */
  static boolean hasNoMaximum(Schema schema) {
    var maximum = schema.getMaximum();
    return maximum == null || maximum.equals(BigDecimal.valueOf(Integer.MAX_VALUE));
  }

  private static void integer(Schema schema) {
    var isLong = "int64".equals(schema.getFormat());
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
    }
  }
}
