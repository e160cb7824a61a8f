package org.waymark.web.advise.casefile;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the casefile: {@code casefile:} in templates, the words in the files of that name. */
@MessageBundle("casefile")
public interface CasefileMessages {

  String notesTitle();

  String noNotes();

  String addNote();

  String writtenBy(String person, String day);

  String changedBy(String person, String day);

  String sharedWithHub();

  String onlyYou();

  String change();

  String changeNoteOf(String day);

  String noteTitle();

  String noteWords();

  String noteHint();

  String noteLength(int most);

  String notesClosed();

  String sharedWithFirm();

  String readersLabel();

  String readersMe();

  String readersHub();

  String readersFirm();

  String readersFirmHint();

  String readersMissing();

  String firmReads();

  String authorSays();

  String goneTitle();

  String goneLead();

  String happenedShared(String person);

  String saveNote();

  String conflictTitle();

  String conflictLead();

  String conflictNow();

  String conflictYours();

  String followUpsTitle();

  String noFollowUps();

  String addFollowUp();

  String followUpTitle();

  String task();

  String taskHint();

  String taskLength(int most);

  String due();

  String dueHint();

  String dueWrong();

  String day();

  String month();

  String year();

  String saveFollowUp();

  String dueOn(String day);

  String overdue();

  String doneOn(String day);

  String forPerson(String person);

  String done();

  String reopen();

  String documentsTitle();

  String noDocuments();

  String documentsClosed();

  String addDocument();

  String documentTitle();

  String file();

  String fileHint();

  String upload();

  String fileMissing();

  String fileTooLarge(int megabytes);

  String filesFull(long megabytes);

  String fileNotAllowed();

  String fileDisguised(String kind);

  String fileRemoved();

  String removedBy(String person, String day, String filer, String filed);

  String remove();

  String removeTitle();

  String removeForGood();

  String removeStays();

  String removeNamed();

  String removeUnseen();

  String removeButton();

  String removeNot();

  String backToDocuments();

  String filedBy(String person, String day, String size);

  String kilobytes(int count);

  String myTitle();

  String myNone();

  String calendarTitle();

  String calendarLead();

  String calendarSince(String day);

  String calendarOpen();

  String calendarRenew();

  String calendarClose();

  String calendarAddress();

  String calendarCopy();

  String calendarName();

  String back();

  String allClients();

  String happenedNote(String person);

  String happenedFollowUp(String person, String task);

  String happenedDone(String task);

  String happenedDocument(String person, String name);

  String happenedRemoved(String person, String name);
}
