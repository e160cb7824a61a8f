package org.waymark.web.assess.arrival;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.LanguageSwitch;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.ReturnCookie;
import org.waymark.web.layout.recognition.Visit;

/** Coming back with a code, and leaving a computer that others use. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ResumePages {

  private final Organisations organisations;
  private final ReturnCookie cookie;
  private final Visit visit;
  private final AssessMessages messages;

  ResumePages(
      Organisations organisations,
      ReturnCookie cookie,
      Visit visit,
      @Spoken AssessMessages messages) {
    this.visit = visit;
    this.organisations = organisations;
    this.cookie = cookie;
    this.messages = messages;
  }

  @GET
  @Path("resume")
  public TemplateInstance ask() {
    return page("", null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("resume")
  public Response resume(
      @FormParam("code") @Nullable String typed,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn) {
    var text = Optional.ofNullable(typed).orElse("").strip();
    var code = ReturnCode.read(text);
    var known = code.filter(c -> organisations.holderOf(c).isPresent());
    return known
        .filter(_ -> readIn == null)
        .map(c -> Response.seeOther(URI.create(Addresses.ALL)).cookie(cookie.carrying(c)).build())
        .orElseGet(
            () ->
                Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(text, known.isPresent() ? null : error(text, code)))
                    .build());
  }

  /** Takes the code off this device. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("leave")
  public Response leave() {
    return Response.seeOther(URI.create("/")).cookie(cookie.removed()).build();
  }

  private String error(String typed, Optional<ReturnCode> code) {
    if (typed.isEmpty()) {
      return messages.codeMissing();
    }
    return code.isEmpty() ? messages.codeMalformed() : messages.codeUnknown();
  }

  private TemplateInstance page(String typed, @Nullable String error) {
    var field =
        Field.of("code", messages.codeLabel())
            .asHeading()
            .withHint(messages.codeHint())
            .withError(error == null ? null : Text.of(error));
    var shown = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return new ResumePage(
        "/resume",
        visit.code().isPresent(),
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.FULL, "off"));
  }
}
