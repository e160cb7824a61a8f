package org.waymark.web.signin.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.OpenSession;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.signin.SignInMessages;

/** Says of each session what its owner can recognise it by. */
@ApplicationScoped
class SessionsView {

  /** Most browsers name others as well, for old sites' sake; the first match is the true one. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg/", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  private final Speaker speaker;
  private final SignInMessages messages;

  SessionsView(Speaker speaker, @Spoken SignInMessages messages) {
    this.speaker = speaker;
    this.messages = messages;
  }

  SessionsPage page(List<OpenSession> sessions, OpenSession current) {
    return new SessionsPage(
        sessions.stream().map(session -> row(session, session.id().equals(current.id()))).toList());
  }

  private SessionsPage.Row row(OpenSession session, boolean current) {
    return new SessionsPage.Row(
        session.id(),
        device(session.device()),
        speaker.day(session.since()),
        speaker.day(session.lastUsed()),
        current,
        session.entrance() == Entrance.STAFF);
  }

  private String device(String userAgent) {
    var known =
        Stream.of(BROWSERS, SYSTEMS)
            .flatMap(
                names ->
                    names.stream()
                        .filter(name -> userAgent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? messages.unknownDevice() : known;
  }
}
