package org.waymark.web.advise.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.adviser.cohort.Cohort;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages of pictures. */
@ApplicationScoped
class PictureView {

  private final Drawing drawing;
  private final PictureFields fields;
  private final PictureMessages messages;
  private final Speaker speaker;

  PictureView(
      Drawing drawing, PictureFields fields, @Spoken PictureMessages messages, Speaker speaker) {
    this.drawing = drawing;
    this.fields = fields;
    this.messages = messages;
    this.speaker = speaker;
  }

  ComparePage compare(PictureForm form, List<Cohort> cohorts, Drawing.Drawn drawn) {
    var span = drawing.span(form);
    return new ComparePage(
        new Link(messages.groups(), PicturePages.PATH),
        List.of(
            fields.questionnaire(drawing.editions(), drawn.edition()),
            fields.day(span.day()),
            fields.earlier(span.earlier())),
        fields.groups(cohorts, form),
        drawing.shown(drawn),
        PicturePages.PATH + "/compare.csv?" + form.query(),
        PicturePages.PATH + "/picture?" + ofOne(form).query());
  }

  /** A picture to print is of one group; of the hub as a whole unless a group is named. */
  PictureForm ofOne(PictureForm form) {
    return new PictureForm(
        null,
        List.of(form.group().map(UUID::toString).orElse(PictureForm.HUB)),
        form.day(),
        form.earlier());
  }

  PicturePage picture(PictureForm form, List<Cohort> cohorts, List<Drawing.Drawn> drawn) {
    var span = drawing.span(form);
    var day = speaker.day(span.day());
    return new PicturePage(
        new Link(messages.groups(), PicturePages.PATH),
        cohorts.stream()
            .filter(cohort -> form.group().filter(cohort.id()::equals).isPresent())
            .findFirst()
            .map(cohort -> messages.pictureOfGroup(cohort.name()))
            .orElseGet(messages::pictureOfHub),
        span.earlier() == null
            ? messages.onDay(day)
            : messages.onDays(speaker.day(span.earlier()), day),
        List.of(
            fields.group(cohorts, form), fields.day(span.day()), fields.earlier(span.earlier())),
        drawn.stream().map(drawing::shown).toList());
  }
}
