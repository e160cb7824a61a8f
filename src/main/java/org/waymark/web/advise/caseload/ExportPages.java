package org.waymark.web.advise.caseload;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.waymark.adviser.caseload.ExportCaseload;
import org.waymark.web.advise.Advising;
import org.waymark.web.layout.staff.ForStaff;

/** The list of an adviser's clients as a file, filtered as the list is. */
@Path(CaseloadPages.PATH)
@ForStaff
@Blocking
class ExportPages {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Advising advising;
  private final ExportCaseload exportCaseload;
  private final ClientCells cells;

  ExportPages(Advising advising, ExportCaseload exportCaseload, ClientCells cells) {
    this.advising = advising;
    this.exportCaseload = exportCaseload;
    this.cells = cells;
  }

  @GET
  @Path("clients.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@Context UriInfo address) {
    return file(CaseloadForm.of(address.getQueryParameters()), "clients.csv", CsvSheet::begin);
  }

  @GET
  @Path("clients.xlsx")
  @Produces(XLSX)
  public Response xlsx(@Context UriInfo address) {
    return file(CaseloadForm.of(address.getQueryParameters()), "clients.xlsx", XlsxSheet::begin);
  }

  /** Filters that make no sense lead back to the page that says so. */
  private Response file(CaseloadForm form, String name, ClientSheet.Kind kind) {
    var adviser = advising.adviser();
    if (form.pointsWrong() || form.pointsOfNothing()) {
      return Response.seeOther(URI.create(form.address())).build();
    }
    var firms = exportCaseload.export(form.filter(), form.order(), adviser);
    StreamingOutput file = out -> cells.write(firms, adviser, kind, out);
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
