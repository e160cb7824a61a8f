package org.waymark.web.assess.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.ask.Ask;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * One question, or one table of questions.
 *
 * @param way where it stands and where one goes from it
 * @param errors null when there are none
 * @param table what is asked above the rows or columns of a table; null for one question
 * @param asks one for each question
 * @param notes what stands below
 * @param code as the person writes it down, in groups; null for who has signed in without it
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionPage(
    Way way,
    @Nullable ErrorSummary errors,
    @Nullable Table table,
    List<Ask> asks,
    Notes notes,
    @Nullable String code)
    implements TemplateInstance {

  /**
   * Where a question stands.
   *
   * @param title the question, or what is asked above a table
   * @param section title of the section it belongs to
   * @param action where the form goes
   * @param allParts the list of parts, to leave the order of questions
   */
  record Way(Text title, Text section, String action, Link back, Link allParts) {}

  /** The words above a table. */
  record Table(Text text, @Nullable Text hint) {}

  /**
   * What stands below a question.
   *
   * @param filledIn where the answer was filled in from, as a sentence; null when the firm gave it
   * @param proof a box to tick for what the firm can show; null where nothing can be shown
   */
  record Notes(@Nullable Text filledIn, @Nullable Choices proof, Why why) {}

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
