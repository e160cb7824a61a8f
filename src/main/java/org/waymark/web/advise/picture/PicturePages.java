package org.waymark.web.advise.picture;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.waymark.adviser.cohort.Cohorts;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;

/** A hub's groups side by side: on a page, as a file, and to print. */
@Path(PicturePages.PATH)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class PicturePages {

  static final String PATH = "/advise/cohorts";

  private final Advising advising;
  private final Cohorts cohorts;
  private final Drawing drawing;
  private final PictureView view;
  private final PictureSheet sheet;

  PicturePages(
      Advising advising, Cohorts cohorts, Drawing drawing, PictureView view, PictureSheet sheet) {
    this.advising = advising;
    this.cohorts = cohorts;
    this.drawing = drawing;
    this.view = view;
    this.sheet = sheet;
  }

  @GET
  @Path("compare")
  public ComparePage compare(@BeanParam PictureForm form) {
    var adviser = advising.adviser();
    var drawn = drawing.draw(drawing.edition(form), form, adviser);
    return view.compare(form, cohorts.visibleTo(adviser), drawn);
  }

  /** The same figures, and none besides; whatever a browser accepts, as it asks for pages. */
  @GET
  @Path("compare.csv")
  @Produces(MediaType.WILDCARD)
  public Response file(@BeanParam PictureForm form) {
    var drawn = drawing.draw(drawing.edition(form), form, advising.adviser());
    StreamingOutput file = out -> sheet.write(drawn, out);
    return Response.ok(file, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"groups.csv\"")
        .build();
  }

  @GET
  @Path("picture")
  public PicturePage picture(@BeanParam PictureForm form) {
    var adviser = advising.adviser();
    var one = view.ofOne(form);
    var drawn =
        drawing.editions().stream().map(edition -> drawing.draw(edition, one, adviser)).toList();
    return view.picture(one, cohorts.visibleTo(adviser), drawn);
  }
}
