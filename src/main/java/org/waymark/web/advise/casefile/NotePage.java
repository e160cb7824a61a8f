package org.waymark.web.advise.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;

/**
 * A note being written or changed.
 *
 * @param words as typed, right or wrong
 * @param meanwhile what became of the note while it was written; null where nothing did
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotePage(
    @Nullable ErrorSummary errors,
    Link back,
    String firm,
    String action,
    Field field,
    String words,
    Purpose purpose,
    Sharing sharing,
    @Nullable Meanwhile meanwhile)
    implements TemplateInstance {

  /**
   * What the words are to become.
   *
   * @param slip of a new note; null for a change
   * @param version of the note that the change is made to
   */
  record Purpose(@Nullable Slip slip, int version) {}

  /**
   * Who reads it.
   *
   * @param choices for its author; null where only somebody else may say, or nobody any more
   * @param stays says who reads it, where that is not to be chosen
   */
  record Sharing(@Nullable Choices choices, String stays) {}

  /**
   * What became of it.
   *
   * @param note as somebody else has left it; null where the writer may not read it any more
   */
  record Meanwhile(@Nullable Left note) {}

  /** A note as it is now: its words, who changed them and when, and who reads it. */
  record Left(String words, String by, String readers) {}
}
