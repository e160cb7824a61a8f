package org.waymark.web.layout.component;

import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a {@link Text} in a page: escaped like all else, each foreign stretch marked as such. */
public final class TextMarkup implements ResultMapper {

  private static final int BEFORE_THE_ESCAPER = DEFAULT_PRIORITY + 1;

  private final HtmlEscaper escaper = new HtmlEscaper(List.of("text/html"));

  @Override
  public int getPriority() {
    return BEFORE_THE_ESCAPER;
  }

  @Override
  public boolean appliesTo(Origin origin, Object result) {
    return result instanceof Text;
  }

  @Override
  public String map(Object result, Expression expression) {
    return ((Text) result)
        .parts().stream().map(part -> marked(part, expression)).collect(Collectors.joining());
  }

  private String marked(Text.Part part, Expression expression) {
    var words = escaper.map(part.words(), expression);
    var language = part.language();
    return language == null
        ? words
        : "<span lang=\"%s\">%s</span>".formatted(language.code(), words);
  }
}
