package org.waymark.web.account.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.waymark.adviser.casefile.Notes;
import org.waymark.adviser.casefile.SharedNote;
import org.waymark.identity.Actor;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of notes that advisers have shared with a firm. */
@ApplicationScoped
class SharedNotesView {

  private final Notes notes;
  private final SharedNoteMessages messages;
  private final Speaker speaker;

  SharedNotesView(Notes notes, @Spoken SharedNoteMessages messages, Speaker speaker) {
    this.notes = notes;
    this.messages = messages;
    this.speaker = speaker;
  }

  SharedNotesPage page(Actor.Owner owner) {
    return new SharedNotesPage(
        new Link(messages.back(), Addresses.ACCOUNT),
        notes.sharedWith(owner).stream().map(this::item).toList());
  }

  private SharedNotesPage.Item item(SharedNote note) {
    var about = new ArrayList<String>();
    about.add(messages.by(note.author(), note.hub(), speaker.day(note.writtenAt())));
    if (!note.sharedAt().equals(note.writtenAt())) {
      about.add(messages.shared(speaker.day(note.sharedAt())));
    }
    var change = note.change();
    if (change != null) {
      about.add(messages.changed(change.by(), speaker.day(change.at())));
    }
    return new SharedNotesPage.Item(note.words(), String.join(", ", about));
  }
}
