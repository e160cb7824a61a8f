package org.waymark.web.layout;

import jakarta.ws.rs.core.UriInfo;

/**
 * What a partner puts on a page of its own, so that firms come here from there.
 *
 * @param link the page it leads to
 * @param lines a link as HTML, and the script that opens it within the partner's page
 * @param policy what the content security policy of that page has to allow
 */
public record PartnerWidget(String link, String lines, String policy) {

  /**
   * That of one partner.
   *
   * @param partner its id
   * @param words of the link
   */
  public static PartnerWidget of(
      PublicAddress service, String partner, String words, UriInfo request) {
    var link = service.link("/widget/" + partner, request).toString();
    var here = service.link("/", request).toString().replaceFirst("/$", "");
    return new PartnerWidget(
        link,
        """
        <a class="waymark-readiness"
           href="%s">%s</a>
        <script src="%s" async></script>\
        """
            .formatted(link, words, service.link("/widget.js", request)),
        "script-src %s; frame-src %s".formatted(here, here));
  }
}
