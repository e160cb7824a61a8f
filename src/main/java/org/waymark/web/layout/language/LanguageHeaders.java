package org.waymark.web.layout.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Says which language a page is in, and that the next visitor may get another. Remembers a language
 * that was chosen together with a form.
 */
@Provider
class LanguageHeaders implements ContainerResponseFilter {

  private final Speaker speaker;
  private final LanguageSwitch languages;
  private final LanguageCookie cookie;

  LanguageHeaders(Speaker speaker, LanguageSwitch languages, LanguageCookie cookie) {
    this.speaker = speaker;
    this.languages = languages;
    this.cookie = cookie;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var type = response.getMediaType();
    if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, speaker.language().code());
      response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
    }
    if (languages.switching()) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.carrying(speaker.language()));
    }
  }
}
