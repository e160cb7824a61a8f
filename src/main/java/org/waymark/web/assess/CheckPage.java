package org.waymark.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;

/**
 * All answers before they become a report.
 *
 * @param action where the form goes that asks for the report
 * @param errors null when there are none, for example when too few questions have an answer
 * @param unanswered how many questions that apply have no answer
 * @param doubts answers that hardly go together
 * @param say what the firm may say with its answers; null for an adviser, who hands them to it
 * @param code as the person writes it down, in groups; null for who has signed in without it
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckPage(
    Text questionnaire,
    String action,
    Link back,
    @Nullable ErrorSummary errors,
    List<Part> parts,
    int unanswered,
    List<Doubt> doubts,
    @Nullable Say say,
    @Nullable String code)
    implements TemplateInstance {

  /** Answers that hardly go together, with a way to change each. */
  record Doubt(Text ask, List<Link> changes) {

    Doubt {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What the firm may say with its answers.
   *
   * @param stage when in a programme of support it answers; null where nobody wants to know
   * @param count whether the firm's scores may count in comparisons
   */
  record Say(@Nullable Choices stage, Choices count) {}

  /** One section, or the profile of the firm. */
  record Part(Text title, SummaryList answers) {}
}
