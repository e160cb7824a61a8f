package org.waymark.web.advise.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.adviser.client.Client;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;

/** Builds the form on which two assessments are chosen. */
@ApplicationScoped
class CompareFields {

  private final ClientWords words;
  private final ClientMessages messages;

  CompareFields(ClientWords words, @Spoken ClientMessages messages) {
    this.words = words;
    this.messages = messages;
  }

  /** Whether there are two to set side by side. */
  boolean comparable(Client client) {
    return client.history().stream().anyMatch(one -> partner(one, client) != null);
  }

  private static @Nullable ClientStanding partner(ClientStanding one, Client client) {
    return client.history().stream()
        .filter(other -> !other.equals(one) && other.comparesWith(one))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param wrong what is wrong with the choice; null when nothing is
   */
  ClientPage.Compare of(Client client, String before, String after, @Nullable String wrong) {
    var latest = client.history().stream().filter(one -> partner(one, client) != null).findFirst();
    var then = before.isEmpty() ? latest.map(one -> id(partner(one, client))).orElse("") : before;
    var now = after.isEmpty() ? latest.map(CompareFields::id).orElse("") : after;
    var second = Field.of("after", messages.after());
    return new ClientPage.Compare(
        "/advise/clients/" + client.organisation() + "/compare",
        Select.of(Field.of("before", messages.before()), choices(client, then)),
        Select.of(wrong == null ? second : second.withError(Text.of(wrong)), choices(client, now)));
  }

  private static String id(@Nullable ClientStanding standing) {
    return standing == null ? "" : standing.assessment().toString();
  }

  private List<Choice> choices(Client client, String chosen) {
    return client.history().stream()
        .filter(one -> partner(one, client) != null)
        .map(one -> Choice.of(id(one), words.inFull(one)).chosen(id(one).equals(chosen)))
        .toList();
  }
}
