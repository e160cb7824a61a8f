package org.waymark.web.signin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Role;
import org.waymark.identity.session.OpenSession;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.language.Place;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.signin.session.RequestSignedIn;
import org.waymark.web.signin.session.Trouble;

/**
 * The ways in. Whoever asks for one is taken to the identity provider before a page here is
 * reached; a page is shown to those who are back, or who got no further.
 */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
class SignInPages {

  private static final String ACCOUNT = "/account";
  private static final String OWNERS = "/sign-in/owner";
  private static final String STAFF = "/sign-in/staff";

  private final RequestSignedIn signedIn;
  private final TroubleView trouble;
  private final SignInMessages messages;

  SignInPages(RequestSignedIn signedIn, TroubleView trouble, @Spoken SignInMessages messages) {
    this.signedIn = signedIn;
    this.trouble = trouble;
    this.messages = messages;
  }

  @GET
  public SignInPage choose(@QueryParam("to") @Nullable String to) {
    return signedIn.offered()
        ? new SignInPage(
            Button.link(messages.ownersButton(), OWNERS + query(to)),
            new Button(messages.staffButton(), STAFF + query(to), Button.Kind.SECONDARY))
        : new SignInPage(null, null);
  }

  @GET
  @Path("owner")
  public Response owner(@QueryParam("to") @Nullable String to) {
    return in(to, OWNERS);
  }

  @GET
  @Path("staff")
  public Response staff(@QueryParam("to") @Nullable String to) {
    return in(to, STAFF);
  }

  @GET
  @Path("owner/return")
  public Response ownerIsBack() {
    return notIn(OWNERS);
  }

  @GET
  @Path("staff/return")
  public Response staffIsBack() {
    return notIn(STAFF);
  }

  private Response in(@Nullable String to, String start) {
    return signedIn
        .session()
        .map(session -> Response.seeOther(to == null ? home(session) : Place.of(to)).build())
        .orElseGet(() -> notIn(start + query(to)));
  }

  /** Where the work of whoever has just signed in begins. */
  private static URI home(OpenSession session) {
    var roles = session.roles();
    if (roles.contains(Role.ADVISER) || roles.contains(Role.HUB_MANAGER)) {
      return URI.create("/advise");
    }
    return URI.create(roles.contains(Role.ADMINISTRATOR) ? "/admin" : ACCOUNT);
  }

  private Response notIn(String start) {
    return signedIn.offered()
        ? trouble.page(signedIn.trouble().orElse(Trouble.LOST), start)
        : Response.seeOther(URI.create("/sign-in")).build();
  }

  private static String query(@Nullable String to) {
    return to == null
        ? ""
        : "?to=" + URLEncoder.encode(Place.of(to).toString(), StandardCharsets.UTF_8);
  }
}
