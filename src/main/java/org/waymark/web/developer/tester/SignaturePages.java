package org.waymark.web.developer.tester;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.signature.CheckSignature.Received;

/** Says whether a signature holds, and what is amiss where it does not. Open to anybody. */
@Path(SignaturePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Blocking
class SignaturePages {

  static final String ADDRESS = "/developers/signature";

  private final SignatureView view;

  SignaturePages(SignatureView view) {
    this.view = view;
  }

  @GET
  public TemplateInstance ask() {
    return SignaturePage.ask();
  }

  /** Nothing that is sent here is kept, and the secret is not shown again. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance check(
      @FormParam("secret") @Nullable String secret,
      @FormParam("headers") @Nullable String headers,
      @FormParam("body") @Nullable String body,
      @Context HttpHeaders request) {
    var received = new Received(text(secret), text(headers), text(body));
    return view.checked(received, request.getCookies());
  }

  private static String text(@Nullable String sent) {
    return Objects.requireNonNullElse(sent, "");
  }
}
