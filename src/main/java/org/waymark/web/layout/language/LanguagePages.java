package org.waymark.web.layout.language;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/** Where the links of the language switch lead: it remembers the choice and goes back. */
@Path(LanguagePages.PATH)
class LanguagePages {

  static final String PATH = "/language";

  private final LanguageCookie cookie;

  LanguagePages(LanguageCookie cookie) {
    this.cookie = cookie;
  }

  /**
   * Remembers a language.
   *
   * @param to the page on which the visitor chose
   */
  @GET
  @Path("{code}")
  public Response choose(@PathParam("code") String code, @QueryParam("to") @Nullable String to) {
    var language = Language.ofCode(code).orElseThrow(NotFoundException::new);
    return Response.seeOther(Place.of(to)).cookie(cookie.carrying(language)).build();
  }
}
