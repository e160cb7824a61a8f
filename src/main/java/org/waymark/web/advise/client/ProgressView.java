package org.waymark.web.advise.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.Progress;
import org.waymark.adviser.client.Progress.Change;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of two assessments side by side. */
@ApplicationScoped
class ProgressView {

  private final ClientWords words;
  private final CompareFields fields;
  private final ClientMessages messages;
  private final Speaker speaker;

  ProgressView(
      ClientWords words, CompareFields fields, @Spoken ClientMessages messages, Speaker speaker) {
    this.words = words;
    this.fields = fields;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** The two that were chosen, and how they compare. */
  ProgressPage page(Client client, Progress progress) {
    return new ProgressPage(
        null,
        back(client),
        words.name(client),
        fields.of(
            client,
            progress.before().assessment().toString(),
            progress.after().assessment().toString(),
            null),
        shown(progress));
  }

  /** The form again, with what is wrong. */
  ProgressPage refused(Client client, String before, String after) {
    var wrong = before.equals(after) ? messages.compareSame() : messages.compareNot();
    var compare = fields.of(client, before, after, wrong);
    return new ProgressPage(
        ErrorSummary.of(compare.after().field()), back(client), words.name(client), compare, null);
  }

  private Link back(Client client) {
    return new Link(messages.backToClient(), "/advise/clients/" + client.organisation());
  }

  private ProgressPage.Shown shown(Progress progress) {
    var rows = new ArrayList<ProgressPage.Row>();
    rows.add(row(Text.of(messages.whole()), progress.whole(), true));
    progress
        .sections()
        .forEach(
            section ->
                rows.add(
                    row(
                        words.section(progress.after(), section.section()),
                        section.change(),
                        false)));
    return new ProgressPage.Shown(
        words.title(progress.after()).within(messages.progressOf(Text.SLOT)),
        speaker.day(progress.before().submittedAt()),
        speaker.day(progress.after().submittedAt()),
        progress.onCore() ? messages.onCore() : null,
        List.copyOf(rows),
        new ProgressPage.Level(words.level(progress.then()), words.level(progress.now())));
  }

  private ProgressPage.Row row(Text what, Change change, boolean whole) {
    var gained = change.gained();
    return new ProgressPage.Row(
        what, points(change.before()), points(change.after()), said(gained), tone(gained), whole);
  }

  private String points(@Nullable Integer points) {
    return points == null ? messages.notCounted() : points.toString();
  }

  private String said(@Nullable Integer gained) {
    if (gained == null) {
      return "–";
    }
    if (gained == 0) {
      return messages.unchanged();
    }
    return gained > 0 ? messages.gained(gained) : messages.lost(-gained);
  }

  private static ProgressPage.Tone tone(@Nullable Integer gained) {
    if (gained == null || gained == 0) {
      return ProgressPage.Tone.LEVEL;
    }
    return gained > 0 ? ProgressPage.Tone.UP : ProgressPage.Tone.DOWN;
  }
}
