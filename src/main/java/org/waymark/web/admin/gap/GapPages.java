package org.waymark.web.admin.gap;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.gap.GapView;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.StaffAnswers;

/** Where firms are weakest and what help there is, for administrators. */
@Path(GapPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class GapPages {

  static final String ADDRESS = Administration.ADDRESS + "/gaps";

  private final Administration administration;
  private final StaffAnswers answers;
  private final GapView view;

  GapPages(Administration administration, StaffAnswers answers, GapView view) {
    this.administration = administration;
    this.answers = answers;
    this.view = view;
  }

  @GET
  public TemplateInstance gaps(@QueryParam("questionnaire") @Nullable String questionnaire) {
    administration.administrator();
    return view.page(answers.back(Administration.ADDRESS), ADDRESS, questionnaire);
  }
}
