package org.waymark.web.admin.programme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.catalogue.ImportCatalogue;
import org.waymark.programme.catalogue.ImportCatalogue.Agreement;
import org.waymark.programme.catalogue.Uploads;
import org.waymark.programme.catalogue.Uploads.Upload;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.Administration;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.layout.staff.ForStaff;

/** Taking over a file: it is sent, looked at, and then taken over as it was sent. */
@Path(ImportPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ImportPages {

  static final String ADDRESS = ProgrammesPages.ADDRESS + "/import";

  static final String PLAN = ADDRESS + "/plan";

  private final Administration administration;
  private final Uploads uploads;
  private final ImportCatalogue importCatalogue;
  private final ImportView view;

  ImportPages(
      Administration administration,
      Uploads uploads,
      ImportCatalogue importCatalogue,
      ImportView view) {
    this.administration = administration;
    this.uploads = uploads;
    this.importCatalogue = importCatalogue;
    this.view = view;
  }

  @GET
  public TemplateInstance ask() {
    administration.administrator();
    return view.ask();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@RestForm("file") @Nullable FileUpload sent) throws IOException {
    var by = administration.administrator();
    if (sent == null || sent.size() == 0) {
      return view.missing();
    }
    return view.read(sent.fileName(), Files.readAllBytes(sent.uploadedFile()))
        .map(upload -> view.sent(upload, by))
        .orElseGet(view::noText);
  }

  /** What the file that was sent would do now. */
  @GET
  @Path("plan")
  public Response plan() {
    return decide(_ -> Agreement.NONE);
  }

  @POST
  @Path("plan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(
      @FormParam("version") @Nullable String version,
      @FormParam(EntryFields.STRAND) @Nullable String strand) {
    return decide(upload -> PlanPage.agreement(upload, version, "yes".equals(strand)));
  }

  private Response decide(Function<Upload, Agreement> agrees) {
    var by = administration.administrator();
    var upload = uploads.of(by);
    if (upload.isEmpty()) {
      return view.nothingSent();
    }
    var name = upload.get().name();
    var agreement = agrees.apply(upload.get());
    return switch (CatalogueFile.read(name, upload.get().text())) {
      case Reading.Broken<CatalogueFile>(var faults) -> view.refused(name, faults);
      case Reading.Sound<CatalogueFile>(var file) ->
          view.decided(upload.get(), importCatalogue.importFile(file, agreement, by), agreement);
    };
  }
}
