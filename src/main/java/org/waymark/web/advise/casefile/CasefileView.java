package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.adviser.casefile.FollowUp;
import org.waymark.adviser.casefile.FollowUps;
import org.waymark.adviser.casefile.Note;
import org.waymark.adviser.casefile.Notes;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.identity.Actor;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.consent.Scope;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes what stands on the page of a client about its casefile. */
@ApplicationScoped
public class CasefileView {

  private static final int BYTES_IN_A_KILOBYTE = 1024;

  private final Cabinet cabinet;
  private final CasefileMessages messages;
  private final Speaker speaker;
  private final Clock clock;
  private final NoteView noteView;

  CasefileView(
      Cabinet cabinet,
      @Spoken CasefileMessages messages,
      Speaker speaker,
      Clock clock,
      NoteView noteView) {
    this.noteView = noteView;
    this.cabinet = cabinet;
    this.messages = messages;
    this.speaker = speaker;
    this.clock = clock;
  }

  /** Everything that is written down and filed. */
  @ApplicationScoped
  static class Cabinet {

    private final Notes notes;
    private final FollowUps followUps;
    private final CaseDocuments documents;
    private final Validations validations;

    Cabinet(Notes notes, FollowUps followUps, CaseDocuments documents, Validations validations) {
      this.notes = notes;
      this.followUps = followUps;
      this.documents = documents;
      this.validations = validations;
    }

    Contents of(Client client, Actor.Adviser adviser) {
      return new Contents(
          client,
          notes.about(client, adviser),
          followUps.about(client, adviser),
          documents.about(client, adviser),
          validations.happened(client.organisation(), adviser));
    }
  }

  /**
   * The casefile of one client.
   *
   * @param checks of its answers that are finished
   */
  public record Contents(
      Client client,
      List<Note> notes,
      List<FollowUp> followUps,
      List<CaseDocument> documents,
      List<Validations.Happened> checks) {}

  /**
   * Something in it that happened, for the timeline.
   *
   * @param mine whether the reader did it
   */
  public record Happened(Instant at, String what, boolean mine) {}

  public Contents read(Client client, Actor.Adviser adviser) {
    return cabinet.of(client, adviser);
  }

  /** The section of the page. */
  public CasefileSection section(Contents contents) {
    var address = ClientDoor.address(contents.client());
    return new CasefileSection(
        address,
        new CasefileSection.Notes(
            contents.client().lets(Scope.DOCUMENTS),
            contents.notes().stream().map(note -> note(note, address)).toList()),
        contents.followUps().stream().map(followUp -> item(followUp, false)).toList(),
        documents(
            contents.client(),
            contents.documents().stream().filter(CaseDocument::present).toList()));
  }

  /** What happened, in no order. */
  public List<Happened> happened(Contents contents) {
    var happened = new ArrayList<Happened>();
    for (var note : contents.notes()) {
      happened.add(
          new Happened(note.writtenAt(), messages.happenedNote(note.author()), note.mine()));
      Optional.ofNullable(note.sharedAt())
          .ifPresent(
              at ->
                  happened.add(
                      new Happened(at, messages.happenedShared(note.author()), note.mine())));
    }
    for (var followUp : contents.followUps()) {
      happened.add(
          new Happened(
              followUp.addedAt(),
              messages.happenedFollowUp(followUp.person(), followUp.task()),
              followUp.mine()));
      Optional.ofNullable(followUp.doneAt())
          .ifPresent(
              at ->
                  happened.add(
                      new Happened(at, messages.happenedDone(followUp.task()), followUp.mine())));
    }
    for (var document : contents.documents()) {
      var name = document.name();
      happened.add(
          new Happened(
              document.addedAt(),
              messages.happenedDocument(document.person(), name),
              document.mine()));
      Optional.ofNullable(document.removed())
          .map(
              gone ->
                  new Happened(gone.at(), messages.happenedRemoved(gone.by(), name), gone.mine()))
          .ifPresent(happened::add);
    }
    return happened;
  }

  private CasefileSection.NoteItem note(Note note, String address) {
    var day = speaker.day(note.writtenAt());
    var written = messages.writtenBy(note.author(), day);
    var change = note.change();
    var by =
        change == null
            ? written
            : written + ", " + messages.changedBy(change.by(), speaker.day(change.at()));
    return new CasefileSection.NoteItem(
        note.words(),
        by,
        noteView.readers(note.readers()),
        new Link(messages.changeNoteOf(day), address + "/notes/" + note.id()));
  }

  /**
   * A follow-up as a list shows it.
   *
   * @param naming whether the firm is named, where follow-ups for several stand together
   */
  public CasefileSection.FollowUpItem item(FollowUp followUp, boolean naming) {
    var client = "/advise/clients/" + followUp.organisation();
    var doneAt = followUp.doneAt();
    return new CasefileSection.FollowUpItem(
        followUp.task(),
        naming ? new Link(followUp.firm(), client) : null,
        doneAt == null
            ? messages.dueOn(speaker.day(followUp.dueOn()))
            : messages.doneOn(speaker.day(doneAt)),
        messages.forPerson(followUp.person()),
        followUp.open(),
        followUp.open() && followUp.dueOn().isBefore(CivilTime.today(clock)),
        client + "/follow-ups/" + followUp.id() + (followUp.open() ? "/done" : "/open"));
  }

  CasefileSection.Documents documents(Client client, List<CaseDocument> documents) {
    var address = ClientDoor.address(client) + "/documents/";
    return new CasefileSection.Documents(
        client.lets(Scope.DOCUMENTS),
        documents.stream().map(document -> document(document, address + document.id())).toList());
  }

  private CasefileSection.DocumentItem document(CaseDocument document, String address) {
    return new CasefileSection.DocumentItem(
        document.name(),
        document.present() ? address : null,
        about(document),
        document.removable() ? address + "/remove" : null);
  }

  /** Who filed a document and when, and what became of it. */
  String about(CaseDocument document) {
    var removed = document.removed();
    var day = speaker.day(document.addedAt());
    return removed == null
        ? messages.filedBy(
            document.person(),
            day,
            messages.kilobytes(Math.max(1, document.bytes() / BYTES_IN_A_KILOBYTE)))
        : messages.removedBy(removed.by(), speaker.day(removed.at()), document.person(), day);
  }
}
