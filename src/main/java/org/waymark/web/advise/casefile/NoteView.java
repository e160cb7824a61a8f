package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.Editing;
import org.waymark.adviser.casefile.Note;
import org.waymark.adviser.casefile.Readers;
import org.waymark.adviser.client.Client;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
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
    var field = field(refused instanceof Editing.BadLength(var most) ? tooLong(most) : null);
    var sharing = sharing(note, form);
    var purpose =
        note == null
            ? new NotePage.Purpose(slips.of(form.slip()), 0)
            : new NotePage.Purpose(null, version(note, form, refused));
    var meanwhile =
        refused instanceof Editing.ChangedMeanwhile(var now)
            ? new NotePage.Meanwhile(left(now))
            : null;
    return page(client, note, new Parts(field, form.written(), purpose, sharing, meanwhile));
  }

  /** The note is not there for them any more. What they wrote can become one of their own. */
  NotePage gone(Client client, NoteForm form) {
    var purpose = new NotePage.Purpose(slips.fresh(), 0);
    return page(
        client,
        null,
        new Parts(
            field(null),
            form.written(),
            purpose,
            sharing(null, NoteForm.blank()),
            new NotePage.Meanwhile(null)));
  }

  /** What differs from one page to another. */
  private record Parts(
      Field field,
      String words,
      NotePage.Purpose purpose,
      NotePage.Sharing sharing,
      NotePage.@Nullable Meanwhile meanwhile) {}

  private NotePage page(Client client, @Nullable Note note, Parts parts) {
    var address = ClientDoor.address(client);
    var choices = parts.sharing().choices();
    return new NotePage(
        choices == null
            ? ErrorSummary.of(parts.field())
            : ErrorSummary.of(parts.field(), choices.field()),
        new Link(messages.back(), address),
        client.contact().firm(),
        address + "/notes" + (note == null ? "" : "/" + note.id()),
        parts.field(),
        parts.words(),
        parts.purpose(),
        parts.sharing(),
        parts.meanwhile());
  }

  private Field field(@Nullable Text error) {
    return Field.of("words", messages.noteWords()).withHint(messages.noteHint()).withError(error);
  }

  private NotePage.Sharing sharing(@Nullable Note note, NoteForm form) {
    if (note != null && note.readers() == Readers.FIRM) {
      return new NotePage.Sharing(null, messages.firmReads());
    }
    if (note != null && !note.mine()) {
      return new NotePage.Sharing(null, messages.authorSays());
    }
    var chosen = form.chosen().orElse(note == null ? null : note.readers());
    var field =
        Field.of("readers", messages.readersLabel())
            .withError(chosen == null ? Text.of(messages.readersMissing()) : null);
    return new NotePage.Sharing(
        Choices.of(
            field,
            List.of(
                choice(Readers.AUTHOR, messages.readersMe(), chosen),
                choice(Readers.HUB, messages.readersHub(), chosen),
                choice(Readers.FIRM, messages.readersFirm(), chosen)
                    .withHint(Text.of(messages.readersFirmHint())))),
        "");
  }

  private static Choice choice(Readers readers, String label, @Nullable Readers chosen) {
    return Choice.of(readers.code(), label).chosen(readers == chosen);
  }

  private Text tooLong(int most) {
    return Text.of(messages.noteLength(most));
  }

  /** Whoever has seen what somebody else wrote may save over it. */
  private static int version(Note note, NoteForm form, @Nullable Editing refused) {
    return refused instanceof Editing.ChangedMeanwhile ? note.version() : form.madeTo();
  }

  private NotePage.Left left(Note now) {
    var change = now.change();
    return new NotePage.Left(
        now.words(),
        change == null
            ? messages.writtenBy(now.author(), speaker.day(now.writtenAt()))
            : messages.changedBy(change.by(), speaker.day(change.at())),
        readers(now.readers()));
  }

  /** Who reads a note, in words. */
  String readers(Readers readers) {
    return switch (readers) {
      case AUTHOR -> messages.onlyYou();
      case HUB -> messages.sharedWithHub();
      case FIRM -> messages.sharedWithFirm();
    };
  }
}
