package org.waymark.web.layout.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.TextInput;

/**
 * A form of a few lines.
 *
 * @param errors null when there are none
 * @param theirs what somebody else made of it meanwhile; null when nobody did
 * @param choices below the lines
 */
@CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FormPage(
    String title,
    Link back,
    @Nullable ErrorSummary errors,
    List<String> lede,
    @Nullable SummaryList theirs,
    List<TextInput> inputs,
    List<Choices> choices,
    Sending form)
    implements TemplateInstance {

  /**
   * How the form is sent.
   *
   * @param action where it goes
   * @param slip of what it makes; null where it makes nothing
   * @param version what was seen of what it changes; null where there is nothing yet
   * @param submit words of the button
   * @param preview words of a second button that only shows; null for none
   */
  public record Sending(
      String action,
      @Nullable Slip slip,
      @Nullable String version,
      String submit,
      @Nullable String preview) {

    public Sending(String action, String submit) {
      this(action, null, null, submit, null);
    }

    /** Of a form that changes something. */
    public Sending(String action, String version, String submit, String preview) {
      this(action, null, version, submit, preview);
    }

    /** Of a form that makes something. */
    public Sending(String action, Slip slip, String submit) {
      this(action, slip, null, submit, null);
    }
  }
}
