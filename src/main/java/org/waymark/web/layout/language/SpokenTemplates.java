package org.waymark.web.layout.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import org.waymark.kernel.Language;
import org.waymark.web.layout.component.TextMarkup;

/** Has every template speak the language of the visitor, and print texts with their languages. */
final class SpokenTemplates {

  void prepare(@Observes EngineBuilder engine, Speaker speaker) {
    engine.addResultMapper(new TextMarkup());
    engine.addTemplateInstanceInitializer(template -> template.setLocale(language(speaker).code()));
  }

  private static Language language(Speaker speaker) {
    return Arc.container().requestContext().isActive() ? speaker.language() : Language.ENGLISH;
  }
}
