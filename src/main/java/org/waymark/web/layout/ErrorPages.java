package org.waymark.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells people in a browser what went wrong, what became of their answers and what to do. Programs
 * keep the answer they got: it is a page only where the request asks for one, and never in the API.
 */
@Provider
@Priority(ErrorPages.BEFORE_OTHER_FILTERS)
class ErrorPages implements ContainerResponseFilter {

  /** Of response filters the one with the greater number goes first: the others see the page. */
  static final int BEFORE_OTHER_FILTERS = Priorities.USER + 100;

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  private final Prose prose;

  ErrorPages(Prose prose) {
    this.prose = prose;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= BAD_REQUEST && asksForPage(request) && !isPage(response)) {
      response.setEntity(pageFor(response.getStatus()).render(), null, HTML);
    }
  }

  private static boolean asksForPage(ContainerRequestContext request) {
    return !request.getUriInfo().getPath().startsWith("/api/")
        && request.getAcceptableMediaTypes().stream().anyMatch(ErrorPages::isHtml);
  }

  /** Whether a page has its own words for what went wrong, such as a form with an error in it. */
  private static boolean isPage(ContainerResponseContext response) {
    var type = response.getMediaType();
    return response.getEntity() instanceof TemplateInstance
        || (response.hasEntity() && type != null && isHtml(type));
  }

  /** Without wildcards, which every program accepts. */
  private static boolean isHtml(MediaType type) {
    return type.getType().equals("text") && type.getSubtype().equals("html");
  }

  TemplateInstance pageFor(int status) {
    if (status >= SERVER_ERROR) {
      return prose.page(Prose.Page.PROBLEM);
    }
    return switch (status) {
      case 403 -> prose.page(Prose.Page.NOT_ALLOWED);
      case 404, 405, 410 -> prose.page(Prose.Page.NOT_FOUND);
      // What two people have changed at once is said on pages of its own.
      case 409 -> prose.page(Prose.Page.ANOTHER_FIRM);
      case 413 -> prose.page(Prose.Page.TOO_LARGE);
      default -> prose.page(Prose.Page.REFUSED);
    };
  }
}
