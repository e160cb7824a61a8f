package org.waymark.web.advise.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;

/**
 * A note being written or changed.
 *
 * @param words as typed, right or wrong
 * @param sharing the box to tick; null where only the author may say
 * @param meanwhile the note as somebody else has left it; null unless they have
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
    @Nullable Sharing sharing,
    @Nullable Meanwhile meanwhile)
    implements TemplateInstance {

  /**
   * What the words are to become.
   *
   * @param slip of a new note; null for a change
   * @param version of the note that the change is made to
   */
  record Purpose(@Nullable Slip slip, int version) {}

  /** Whether the hub may read it. */
  record Sharing(boolean chosen) {}

  /** What somebody else has written, and who and when. */
  record Meanwhile(String words, String by) {}
}
