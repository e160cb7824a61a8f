package org.waymark.web.programme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.directory.LookUpProgramme;
import org.waymark.web.layout.PublicAddress;
import org.waymark.web.programme.entry.EntryView;
import org.waymark.web.programme.row.ListRow;

/** The catalogue of support programmes, for anybody to look through. */
@Path(ProgrammesPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ProgrammesPages {

  static final String PATH = "/programmes";
  static final String FIT = PATH + "/fit";

  private final LookUpProgramme lookUpProgramme;
  private final ListView list;
  private final EntryView entry;
  private final MissingView missing;
  private final PublicAddress publicAddress;

  ProgrammesPages(
      LookUpProgramme lookUpProgramme,
      ListView list,
      EntryView entry,
      MissingView missing,
      PublicAddress publicAddress) {
    this.lookUpProgramme = lookUpProgramme;
    this.list = list;
    this.entry = entry;
    this.missing = missing;
    this.publicAddress = publicAddress;
  }

  @GET
  public TemplateInstance programmes(@Context UriInfo address) {
    return list.page(ListForm.of(address.getQueryParameters()));
  }

  /**
   * One programme. An old id leads to the entry that goes by it now.
   *
   * @param id of its entry
   */
  @GET
  @Path("{id}")
  public Response programme(@PathParam("id") String id, @Context UriInfo address) {
    return lookUpProgramme
        .lookUp(id)
        .map(listed -> listed.goesBy(id) ? found(listed, address) : moved(listed))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).entity(missing.page(id)))
        .build();
  }

  private Response.ResponseBuilder found(Listed listed, UriInfo address) {
    var page = entry.page(listed, address, publicAddress.of(address));
    return Response.status(page.sound() ? Response.Status.OK : Response.Status.BAD_REQUEST)
        .entity(page);
  }

  private static Response.ResponseBuilder moved(Listed listed) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(ListRow.href(listed)));
  }
}
