package org.waymark.web.account.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.identity.Actor;
import org.waymark.web.account.Addresses;
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
   * @param address where the firm takes it away; null once it is removed
   * @param about for example "12 kB, added by Alex Reed, 28 November 2026"
   */
  public record Row(String name, @Nullable String address, String about) {}

  /** All of them, removed ones too, newest first. */
  public List<Row> of(Actor.Owner owner) {
    return documents.of(owner).stream().map(this::row).toList();
  }

  private Row row(CaseDocument document) {
    var removed = document.removed();
    var day = speaker.day(document.addedAt());
    if (removed != null) {
      return new Row(
          document.name(),
          null,
          messages.removed(removed.by(), speaker.day(removed.at()), document.person(), day));
    }
    var size = messages.kilobytes(Math.max(1, document.bytes() / BYTES_IN_A_KILOBYTE));
    return new Row(
        document.name(),
        Addresses.document(document.id()).toString(),
        messages.filed(size, document.person(), day));
  }
}
