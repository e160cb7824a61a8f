package org.waymark.web.account.data;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.holding.EraseFirm;
import org.waymark.organisation.holding.ExportFirm;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.account.Typed;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.recognition.ReturnCookie;

/** A firm takes a copy of everything that is kept about it, or has it erased. */
@Path(Addresses.DATA)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class DataPages {

  private final Door door;
  private final ExportFirm exportFirm;
  private final EraseFirm eraseFirm;
  private final ReturnCookie cookie;
  private final DataView view;

  DataPages(
      Door door, ExportFirm exportFirm, EraseFirm eraseFirm, ReturnCookie cookie, DataView view) {
    this.door = door;
    this.exportFirm = exportFirm;
    this.eraseFirm = eraseFirm;
    this.cookie = cookie;
    this.view = view;
  }

  @GET
  public Response data() {
    return door.open(owner -> Response.ok(view.page(owner)).build());
  }

  @GET
  @Path("copy")
  public Response copy() {
    return door.open(
        owner ->
            Response.ok(exportFirm.export(owner))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waymark.json\"")
                .build());
  }

  @GET
  @Path("erase")
  public Response ask() {
    return door.open(owner -> Response.ok(view.erase(owner, "", false)).build());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("erase")
  public Response erase(@FormParam("confirm") @Nullable String typed) {
    var word = Typed.line(typed);
    return door.open(
        owner -> {
          if (!view.confirms(word)) {
            return Response.status(Response.Status.BAD_REQUEST)
                .entity(view.erase(owner, word, true))
                .build();
          }
          eraseFirm.erase(owner);
          return Response.ok(new ErasedPage("/")).cookie(cookie.forgotten()).build();
        });
  }
}
