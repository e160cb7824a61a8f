package org.waymark.web.programme.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;

/**
 * What a page says, once more for programs, to stand within a {@code script} of the type {@code
 * application/ld+json}. A browser runs no such script, so that the content policy leaves it be
 * (HTML standard, 4.12.1.1: a data block is not executed).
 *
 * @param json without any character that could end the script
 */
public record JsonLd(String json) {

  static JsonLd of(JsonNode document) {
    // JSON has these characters in its texts alone, where an escape means the same.
    return new JsonLd(
        document
            .toString()
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029"));
  }

  /** Prints it as it is: escaped for HTML it would be no JSON any more. */
  static final class Markup implements ResultMapper {

    private static final int BEFORE_THE_ESCAPER = DEFAULT_PRIORITY + 1;

    @Override
    public int getPriority() {
      return BEFORE_THE_ESCAPER;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return result instanceof JsonLd;
    }

    @Override
    public String map(Object result, Expression expression) {
      return ((JsonLd) result).json();
    }
  }

  /** Tells the templates of it. */
  static final class Registration {

    void prepare(@Observes EngineBuilder engine) {
      engine.addResultMapper(new Markup());
    }
  }
}
