package org.waymark.web.opendata;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.waymark.benchmark.open.CellsCsv;
import org.waymark.benchmark.open.CellsDocument;
import org.waymark.benchmark.open.CsvMetadata;
import org.waymark.benchmark.open.OpenRelease;
import org.waymark.benchmark.open.OpenReleases;
import org.waymark.benchmark.open.Wanted;
import org.waymark.web.layout.download.Attachment;

/** What has been published of firms' scores, for anybody to read and to take away. */
@Path(OpenDataPages.PATH)
@Blocking
class OpenDataPages {

  static final String PATH = "/open-data";

  private static final String NUMBER = "{release: [0-9]{1,18}}";

  private final OpenReleases releases;
  private final ReleasesView list;
  private final ReleaseView view;

  OpenDataPages(OpenReleases releases, ReleasesView list, ReleaseView view) {
    this.releases = releases;
    this.list = list;
    this.view = view;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance releases() {
    return list.page(releases.all());
  }

  @GET
  @Path(NUMBER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance release(@PathParam("release") long release) {
    return view.page(open(release));
  }

  @GET
  @Path(NUMBER + ".csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@PathParam("release") long number, @Context Request request) {
    var open = open(number);
    var file = new Attachment(open.fileName("csv"), "text/csv;charset=UTF-8");
    return Kept.answer(
        open,
        request,
        () ->
            file.with(
                (StreamingOutput)
                    out -> CellsCsv.write(open.release(), releases.rows(open, Wanted.ALL), out)));
  }

  @GET
  @Path(NUMBER + ".json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@PathParam("release") long number, @Context Request request) {
    var open = open(number);
    return Kept.answer(
        open,
        request,
        () -> Response.ok(CellsDocument.of(open, () -> releases.rows(open, Wanted.ALL))));
  }

  /** Beside the CSV, under the name that programs look for (CSVW, 5.3). */
  @GET
  @Path(NUMBER + ".csv-metadata.json")
  @Produces({"application/csvm+json", MediaType.APPLICATION_JSON})
  public Response metadata(@PathParam("release") long number, @Context Request request) {
    var open = open(number);
    return Kept.answer(open, request, () -> Response.ok(CsvMetadata.of(open)));
  }

  private OpenRelease open(long release) {
    return releases.find(release).orElseThrow(NotFoundException::new);
  }
}
