package org.waymark.web.layout;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.waymark.web.layout.language.Speaker;

/**
 * Pages that are nothing but text: one template for each language, because prose is translated as a
 * whole and not sentence by sentence.
 */
@ApplicationScoped
class Prose {

  private final Engine templates;
  private final Speaker speaker;

  Prose(Engine templates, Speaker speaker) {
    this.templates = templates;
    this.speaker = speaker;
  }

  /** The pages, each with a template of its name. */
  enum Page {
    HELP,
    PRIVACY,
    COOKIES,
    ACCESSIBILITY,
    /** How benchmark figures are made. */
    METHOD,
    /** There is nothing at that address. */
    NOT_FOUND,
    /** Whoever has signed in may not open it. */
    NOT_ALLOWED,
    /** The form was not accepted, most often because its token was missing or too old. */
    REFUSED,
    /** The form was about another firm than the one its sender is at now. */
    ANOTHER_FIRM,
    /** More was sent than is taken. */
    TOO_LARGE,
    /** The service failed. */
    PROBLEM;

    String template() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  TemplateInstance page(Page page) {
    return templates
        .getTemplate("prose/" + speaker.language().code() + "/" + page.template())
        .instance();
  }
}
