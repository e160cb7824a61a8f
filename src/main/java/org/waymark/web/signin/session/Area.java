package org.waymark.web.signin.session;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.session.Entrance;

/** Which entrance leads to a path. */
final class Area {

  private static final List<String> STAFF = List.of("/advise", "/hub", "/admin");

  /** Of owners, where a code is not enough. */
  private static final List<String> PERSONAL = List.of("/account/sessions");

  /** Where nobody is recognised: for programs, and for what is the same for everybody. */
  private static final List<String> IMPERSONAL = List.of("/api", "/assets", "/q");

  private Area() {}

  static Entrance of(String path) {
    return Step.at(path)
        .map(Step::entrance)
        .or(() -> within(STAFF, path) ? Optional.of(Entrance.STAFF) : Optional.empty())
        .orElse(Entrance.OWNERS);
  }

  static boolean isImpersonal(String path) {
    return within(IMPERSONAL, path);
  }

  /** Whether the settings let nobody send a form there who has not signed in. */
  static boolean isClosed(String path) {
    return within(STAFF, path) || within(PERSONAL, path);
  }

  private static boolean within(List<String> areas, String path) {
    return areas.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
  }
}
