package org.waymark.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * One question.
 *
 * @param section title of the section it belongs to
 * @param action where the form goes
 * @param allParts the list of parts, to leave the order of questions
 * @param errors null when there are none
 * @param code as the person writes it down, in groups
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionPage(
    Text section,
    String action,
    Link back,
    Link allParts,
    @Nullable ErrorSummary errors,
    Ask ask,
    Why why,
    String code)
    implements TemplateInstance {

  /**
   * What is asked. The field is the heading of the page.
   *
   * @param several whether more than one choice may be ticked
   */
  record Ask(Choices choices, boolean several) {}

  /**
   * Why it is asked.
   *
   * @param sentence why it matters to a small firm; null when the edition does not say
   */
  record Why(@Nullable Text sentence, List<Origin> origins) {

    Why {
      origins = List.copyOf(origins);
    }

    /** Whether there is anything to show. */
    public boolean given() {
      return sentence != null || !origins.isEmpty();
    }
  }

  /**
   * Where a question comes from.
   *
   * @param href null when the source has no public address
   */
  record Origin(Text text, @Nullable String href) {}
}
