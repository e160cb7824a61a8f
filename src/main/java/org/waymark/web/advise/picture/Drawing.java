package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.adviser.cohort.DrawPicture;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** Reads what is asked for and has it drawn. */
@ApplicationScoped
class Drawing {

  private final Questionnaires questionnaires;
  private final DrawPicture drawPicture;
  private final Days days;
  private final ShownView view;

  Drawing(Questionnaires questionnaires, DrawPicture drawPicture, Days days, ShownView view) {
    this.questionnaires = questionnaires;
    this.drawPicture = drawPicture;
    this.days = days;
    this.view = view;
  }

  /** A questionnaire with its lines. */
  record Drawn(Questionnaire edition, List<ShownView.Named> lines, int threshold) {}

  List<Questionnaire> editions() {
    return questionnaires.current();
  }

  /** The questionnaire asked for, or the first there is. */
  Questionnaire edition(PictureForm form) {
    return questionnaires
        .current(form.questionnaireTyped())
        .orElseGet(() -> questionnaires.current().getFirst());
  }

  /** The days asked for. One that is not earlier is none. */
  ShownView.Span span(PictureForm form) {
    LocalDate day = days.read(form.dayTyped()).orElseGet(days::today);
    return new ShownView.Span(
        day, days.read(form.earlierTyped()).filter(other -> other.isBefore(day)).orElse(null));
  }

  Drawn draw(Questionnaire edition, PictureForm form, Actor.Adviser adviser) {
    var span = span(form);
    var picture =
        drawPicture.draw(
            new DrawPicture.Question(
                edition.id().questionnaire(),
                edition.about().series(),
                edition.levels().size(),
                span.day(),
                span.earlier()),
            adviser);
    return new Drawn(edition, view.named(picture, form, span), picture.threshold());
  }

  Shown shown(Drawn drawn) {
    return view.of(drawn.edition(), drawn.lines(), drawn.threshold());
  }
}
