package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.waymark.identity.Actor;

/** Files that administrators have sent and not yet taken over: one each, the latest. */
@ApplicationScoped
public class Uploads {

  private static final String KEEP =
      """
      insert into programme_upload (person_id, file_name, content, uploaded_at)
      values (?, ?, ?, ?)
      on conflict (person_id) do update
      set file_name = excluded.file_name, content = excluded.content,
          uploaded_at = excluded.uploaded_at
      """;

  private static final String OF_PERSON =
      "select file_name, content from programme_upload where person_id = ?";

  private static final String FORGET = "delete from programme_upload where person_id = ?";

  private final Statements statements;
  private final Clock clock;

  Uploads(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  /** A file as it was sent. */
  public record Upload(String name, String text) {}

  /** Keeps a file in place of the one there was. */
  @Transactional
  public void keep(Upload upload, Actor.Administrator by) {
    statements.update(KEEP, by.person().value(), upload.name(), upload.text(), clock.instant());
  }

  /** The file that somebody has sent. */
  @Transactional
  public Optional<Upload> of(Actor.Administrator by) {
    return statements
        .list(
            OF_PERSON,
            row -> new Upload(row.getString("file_name"), row.getString("content")),
            by.person().value())
        .stream()
        .findFirst();
  }

  /** Throws it away. */
  @Transactional
  public void forget(Actor.Administrator by) {
    statements.update(FORGET, by.person().value());
  }
}
