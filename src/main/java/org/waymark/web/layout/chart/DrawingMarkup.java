package org.waymark.web.layout.chart;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;

/** Prints a {@link Drawing} in a page. */
final class DrawingMarkup implements ResultMapper {

  private static final int BEFORE_THE_ESCAPER = DEFAULT_PRIORITY + 1;

  /** Tells the templates of it. */
  static final class Registration {

    void prepare(@Observes EngineBuilder engine) {
      engine.addResultMapper(new DrawingMarkup());
    }
  }

  @Override
  public int getPriority() {
    return BEFORE_THE_ESCAPER;
  }

  @Override
  public boolean appliesTo(Origin origin, Object result) {
    return result instanceof Drawing;
  }

  @Override
  public String map(Object result, Expression expression) {
    return ((Drawing) result).svg();
  }
}
