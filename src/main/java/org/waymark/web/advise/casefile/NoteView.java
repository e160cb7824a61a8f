package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.Editing;
import org.waymark.adviser.casefile.Note;
import org.waymark.adviser.client.Client;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Slips;

/** Makes the page on which a note is written. */
@ApplicationScoped
class NoteView {

  private final CasefileMessages messages;
  private final Speaker speaker;
  private final Slips slips;

  NoteView(@Spoken CasefileMessages messages, Speaker speaker, Slips slips) {
    this.messages = messages;
    this.speaker = speaker;
    this.slips = slips;
  }

  /**
   * @param note as it is kept; null for a new one
   * @param refused why it was not saved; null when it was not tried
   */
  NotePage page(Client client, @Nullable Note note, NoteForm form, @Nullable Editing refused) {
    var field =
        Field.of("words", messages.noteWords())
            .withHint(messages.noteHint())
            .withError(refused instanceof Editing.BadLength(var most) ? tooLong(most) : null);
    var address = ClientDoor.address(client);
    return new NotePage(
        ErrorSummary.of(field),
        new Link(messages.back(), address),
        client.contact().firm(),
        address + "/notes" + (note == null ? "" : "/" + note.id()),
        field,
        form.written(),
        note == null
            ? new NotePage.Purpose(slips.of(form.slip()), 0)
            : new NotePage.Purpose(null, version(note, form, refused)),
        note == null || note.mine() ? new NotePage.Sharing(form.isShared()) : null,
        refused instanceof Editing.ChangedMeanwhile(var now) ? meanwhile(now) : null);
  }

  private Text tooLong(int most) {
    return Text.of(messages.noteLength(most));
  }

  /** Whoever has seen what somebody else wrote may save over it. */
  private static int version(Note note, NoteForm form, @Nullable Editing refused) {
    return refused instanceof Editing.ChangedMeanwhile ? note.version() : form.madeTo();
  }

  private NotePage.Meanwhile meanwhile(Note now) {
    var change = now.change();
    return new NotePage.Meanwhile(
        now.words(),
        change == null
            ? messages.writtenBy(now.author(), speaker.day(now.writtenAt()))
            : messages.changedBy(change.by(), speaker.day(change.at())));
  }
}
