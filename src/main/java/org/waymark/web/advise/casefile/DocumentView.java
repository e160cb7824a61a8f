package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.Filing;
import org.waymark.adviser.client.Client;
import org.waymark.kernel.Slip;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of documents. */
@ApplicationScoped
class DocumentView {

  private static final int BYTES_IN_A_MEGABYTE = 1024 * 1024;

  private final CasefileView casefile;
  private final CasefileMessages messages;

  DocumentView(CasefileView casefile, @Spoken CasefileMessages messages) {
    this.casefile = casefile;
    this.messages = messages;
  }

  /**
   * @param refused why the last one was not filed; null when none was sent
   */
  DocumentsPage page(
      Client client, List<CaseDocument> documents, Slip slip, @Nullable Filing refused) {
    var file =
        Field.of("file", messages.file()).withHint(messages.fileHint()).withError(error(refused));
    var address = ClientDoor.address(client);
    return new DocumentsPage(
        ErrorSummary.of(file),
        new Link(messages.back(), address),
        client.contact().firm(),
        address + "/documents",
        slip,
        file,
        casefile.documents(client, documents));
  }

  private @Nullable Text error(@Nullable Filing refused) {
    return switch (refused) {
      case null -> null;
      case Filing.Filed _ -> null;
      case Filing.RemovedSince _ -> Text.of(messages.fileRemoved());
      case Filing.Empty _ -> Text.of(messages.fileMissing());
      case Filing.TooLarge(var most) -> Text.of(messages.fileTooLarge(most / BYTES_IN_A_MEGABYTE));
      case Filing.Full(var most) -> Text.of(messages.filesFull(most / BYTES_IN_A_MEGABYTE));
      case Filing.NotAllowed _ -> Text.of(messages.fileNotAllowed());
      case Filing.Disguised(var found) -> Text.of(messages.fileDisguised(found.name()));
    };
  }
}
