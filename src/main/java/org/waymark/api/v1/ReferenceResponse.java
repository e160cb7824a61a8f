package org.waymark.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.MappingResponse.SchemeResponse;
import org.waymark.questionnaire.source.Reference;

/**
 * Where something comes from: a place in a source, or an item of a scheme.
 *
 * @param source id of a source; absent for an item of a scheme
 * @param locator chapter, section or page of the source; absent for the whole of it
 * @param scheme id of a scheme; absent for a source
 * @param code of the item in the scheme
 * @param relation what the question is to the item, where that is otherwise than the scheme says of
 *     all: {@code equal}, {@code subset}, {@code superset} or {@code intersects}
 */
record ReferenceResponse(
    @Nullable String source,
    @Nullable String locator,
    @Nullable String scheme,
    @Nullable String code,
    @Nullable String relation) {

  static List<ReferenceResponse> from(List<Reference> references) {
    return references.stream().map(ReferenceResponse::from).toList();
  }

  private static ReferenceResponse from(Reference reference) {
    return switch (reference) {
      case Reference.Cited(var source, var locator) ->
          new ReferenceResponse(source, locator, null, null, null);
      case Reference.CrossReference(var scheme, var code, var relation) ->
          new ReferenceResponse(
              null, null, scheme, code, relation == null ? null : SchemeResponse.code(relation));
    };
  }
}
