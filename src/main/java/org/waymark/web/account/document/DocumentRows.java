package org.waymark.web.account.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.identity.Actor;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Lists the documents of a firm, whichever hub filed them. */
@ApplicationScoped
public class DocumentRows {

  private static final int BYTES_IN_A_KILOBYTE = 1024;

  private final CaseDocuments documents;
  private final DocumentMessages messages;
  private final Speaker speaker;

  DocumentRows(CaseDocuments documents, @Spoken DocumentMessages messages, Speaker speaker) {
    this.documents = documents;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * One document.
   *
   * @param link its name, and where the firm takes it away
   * @param about for example "12 kB, added by Alex Reed, 28 November 2026"
   */
  public record Row(Link link, String about) {}

  /** All of them, newest first. */
  public List<Row> of(Actor.Owner owner) {
    return documents.of(owner).stream().map(this::row).toList();
  }

  private Row row(CaseDocument document) {
    var size = messages.kilobytes(Math.max(1, document.bytes() / BYTES_IN_A_KILOBYTE));
    return new Row(
        new Link(document.name(), Addresses.document(document.id()).toString()),
        messages.filed(size, document.person(), speaker.day(document.addedAt())));
  }
}
