package org.waymark.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.TaskList;
import org.waymark.web.layout.component.Text;

/**
 * The sections of an assessment with how far each is, and the code to come back.
 *
 * @param firm the profile in a few words, for example "5 to 9 people · Gateshead · Construction"
 * @param code as the person writes it down, in groups; null for who has signed in without it
 * @param news for example that the person has come back; null when there is none
 * @param next what to do now: start, go on, or check the answers
 * @param otherDepth null where there is only one
 * @param all where everything else of the firm is
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaskListPage(
    Text questionnaire,
    String firm,
    @Nullable String code,
    @Nullable Notification news,
    TaskList sections,
    Progress progress,
    Button next,
    @Nullable OtherDepth otherDepth,
    Link all)
    implements TemplateInstance {

  /**
   * The way to another depth.
   *
   * @param now which one is being answered, as a sentence
   * @param change words of the button
   * @param to what the form sends
   */
  record OtherDepth(String now, String change, String action, String to) {}

  /** How many of the questions that apply so far have an answer. */
  record Progress(int answered, int of) {}
}
