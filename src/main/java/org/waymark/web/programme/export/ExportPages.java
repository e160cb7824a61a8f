package org.waymark.web.programme.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.waymark.kernel.Sha256;
import org.waymark.programme.exchange.Interchange;
import org.waymark.web.layout.PublicAddress;
import org.waymark.web.layout.download.Attachment;

/** The whole catalogue in each form there is, for anybody to take away. */
@Path("/programmes/export")
@Blocking
class ExportPages {

  private final CatalogueFiles catalogue;
  private final PublicAddress publicAddress;

  ExportPages(CatalogueFiles catalogue, PublicAddress publicAddress) {
    this.catalogue = catalogue;
    this.publicAddress = publicAddress;
  }

  /**
   * One form of the catalogue. It may be kept, and is not used again without asking whether it
   * still holds.
   *
   * @param file such as {@code hsds.json}
   */
  @GET
  @Path("{file}")
  public Response file(
      @PathParam("file") String file, @Context UriInfo address, @Context Request request) {
    var form = form(file);
    var content = catalogue.write(form, publicAddress.of(address));
    var tag = new EntityTag(Sha256.of(content).substring("sha256:".length(), 32));
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged == null
            ? Response.fromResponse(new Attachment(form.fileName(), form.mediaType()).with(content))
            : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.LINK, "<" + Interchange.LICENCE + ">; rel=\"license\"")
        .build();
  }

  private static Interchange form(String file) {
    return Arrays.stream(Interchange.values())
        .filter(form -> form.path().equals(file))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
