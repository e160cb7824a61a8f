package org.waymark.web.advise.validation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.waymark.adviser.validation.JudgeAnswer;
import org.waymark.adviser.validation.Saving;
import org.waymark.questionnaire.Question;
import org.waymark.web.layout.staff.ForStaff;

/** One answer with the verdict on it. */
@Path(Addresses.ALL + "/answers/{question}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AnswerPages {

  private final ValidationDoor door;
  private final JudgeAnswer judgeAnswer;
  private final AnswerView view;

  AnswerPages(ValidationDoor door, JudgeAnswer judgeAnswer, AnswerView view) {
    this.door = door;
    this.judgeAnswer = judgeAnswer;
    this.view = view;
  }

  @GET
  public TemplateInstance show(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("question") String id) {
    var opened = door.open(organisation, assessment);
    var question = question(opened, id);
    return view.page(opened, question, VerdictForm.of(opened, question), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response judge(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("question") String id,
      MultivaluedMap<String, String> sent) {
    var opened = door.unseen(organisation, assessment);
    var question = question(opened, id);
    var form = VerdictForm.of(sent);
    var came = judgeAnswer.judge(opened.wanted(), form.proposal(question), door.adviser());
    return switch (came) {
      case Saving.Saved _ ->
          Response.seeOther(URI.create(next(door.unseen(organisation, assessment), question)))
              .build();
      case Saving.Refused _, Saving.BadAnswer _ ->
          Response.status(Status.BAD_REQUEST)
              .entity(view.page(door.again(opened), question, form, came))
              .build();
      case Saving.ChangedMeanwhile _, Saving.FinishedMeanwhile _ -> {
        var now = door.again(opened);
        yield Response.status(Status.CONFLICT)
            .entity(view.page(now, question, form.inSightOf(now, question), came))
            .build();
      }
      case Saving.NotFound _ -> throw new NotFoundException();
    };
  }

  /** The next answer that nobody has judged; all answers after the last. */
  private static String next(ValidationDoor.Opened now, Question after) {
    var questions = now.desk().questions();
    return questions.stream()
        .skip(questions.indexOf(after) + 1L)
        .filter(question -> now.desk().judgement(question.id()).isEmpty())
        .findFirst()
        .map(question -> Addresses.answer(now, question))
        .orElseGet(() -> Addresses.overview(now));
  }

  private static Question question(ValidationDoor.Opened opened, String id) {
    return opened.desk().question(id).orElseThrow(NotFoundException::new);
  }
}
