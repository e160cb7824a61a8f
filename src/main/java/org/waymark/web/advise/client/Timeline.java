package org.waymark.web.advise.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.Client.Permission;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.kernel.time.CivilTime;
import org.waymark.web.advise.casefile.CasefileView;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Puts everything that happened with a client in one order, newest first. */
@ApplicationScoped
class Timeline {

  private final ClientWords words;
  private final ClientMessages messages;
  private final Speaker speaker;

  Timeline(ClientWords words, @Spoken ClientMessages messages, Speaker speaker) {
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  private record Entry(Instant at, Text what, boolean mine) {

    Entry(Instant at, Text what) {
      this(at, what, false);
    }

    boolean isNews(@Nullable Instant seenAt) {
      return seenAt != null && at.isAfter(seenAt) && !mine;
    }
  }

  /**
   * @param more what the adviser's own file adds
   * @param checks of answers that are finished
   */
  List<ClientPage.Happening> of(
      Client client, List<CasefileView.Happened> more, List<Validations.Happened> checks) {
    var entries = new ArrayList<Entry>();
    more.forEach(
        happened ->
            entries.add(new Entry(happened.at(), Text.of(happened.what()), happened.mine())));
    client
        .history()
        .forEach(
            standing ->
                entries.add(
                    new Entry(
                        standing.submittedAt(),
                        words
                            .title(standing)
                            .within(
                                messages.timelineHandedIn(Text.SLOT, standing.own().points())))));
    checks.forEach(check -> checked(client, check).ifPresent(entries::add));
    Stream.concat(client.grants().stream(), client.ended().stream())
        .forEach(permission -> entries.add(letIn(permission)));
    client.ended().stream()
        .filter(permission -> !isReplaced(permission, client))
        .forEach(permission -> entries.add(ended(permission)));
    return entries.stream()
        .sorted(Comparator.comparing(Entry::at).reversed())
        .map(
            entry ->
                new ClientPage.Happening(
                    speaker.day(entry.at()), entry.what(), entry.isNews(client.seenAt())))
        .toList();
  }

  private Optional<Entry> checked(Client client, Validations.Happened check) {
    return client.history().stream()
        .filter(standing -> standing.assessment().equals(check.assessment()))
        .findFirst()
        .map(
            standing ->
                words
                    .title(standing)
                    .within(messages.timelineChecked(check.person(), Text.SLOT, check.points())))
        .map(sentence -> new Entry(check.at(), sentence, check.mine()));
  }

  private Entry letIn(Permission permission) {
    var sentence =
        messages.timelineLetIn(words.scopes(permission), speaker.day(permission.until()));
    return new Entry(permission.givenAt(), Text.of(sentence));
  }

  /** A consent that is given anew ends the one before at the same moment: nothing is taken back. */
  private static boolean isReplaced(Permission permission, Client client) {
    var withdrawn = permission.withdrawnAt();
    return withdrawn != null
        && Stream.concat(client.grants().stream(), client.ended().stream())
            .filter(other -> other.toHub() == permission.toHub())
            .map(Permission::givenAt)
            .anyMatch(withdrawn::equals);
  }

  private Entry ended(Permission permission) {
    var withdrawn = permission.withdrawnAt();
    return withdrawn == null
        ? new Entry(CivilTime.endOf(permission.until()), Text.of(messages.timelineEnded()))
        : new Entry(withdrawn, Text.of(messages.timelineWithdrew()));
  }
}
