package org.waymark.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that say what the service is, keeps and promises. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class StaticPages {

  @GET
  @Path("help")
  public TemplateInstance help() {
    return new HelpPage();
  }

  @GET
  @Path("privacy")
  public TemplateInstance privacy() {
    return new PrivacyPage();
  }

  @GET
  @Path("cookies")
  public TemplateInstance cookies() {
    return new CookiesPage();
  }

  @GET
  @Path("accessibility")
  public TemplateInstance accessibility() {
    return new AccessibilityPage();
  }

  @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HelpPage() implements TemplateInstance {}

  @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record PrivacyPage() implements TemplateInstance {}

  @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record CookiesPage() implements TemplateInstance {}

  @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record AccessibilityPage() implements TemplateInstance {}
}
