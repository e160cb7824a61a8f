package org.waymark.web.developer.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.waymark.hub.partner.ApiScope;

/**
 * Says what the token would have had to cover.
 *
 * @param scope by its code
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MissingScopePage(String scope) implements TemplateInstance {

  /** The answer to whoever showed a token that does not cover it. */
  public static Response answer(ApiScope scope) {
    return Response.status(Response.Status.FORBIDDEN)
        .entity(new MissingScopePage(scope.code()))
        .build();
  }
}
