package org.waymark.questionnaire.source;

import org.jspecify.annotations.Nullable;

/** Where a question or gate comes from. */
public sealed interface Reference {

  /**
   * A place in one of the edition's own {@link Source sources}.
   *
   * @param locator chapter, section or page
   */
  record Cited(String source, @Nullable String locator) implements Reference {}

  /**
   * The matching item of another scheme, by its code there.
   *
   * @param relation what the question is to this item, where that is otherwise than the scheme says
   *     of all
   */
  record CrossReference(String scheme, String code, Scheme.@Nullable Relation relation)
      implements Reference {}
}
