package org.waymark.web.signin.session;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.identity.session.Entrance;

/** Where signing in begins and where the provider sends people back to. */
enum Step {
  OWNERS_START("/sign-in/owner", Entrance.OWNERS, false),
  OWNERS_RETURN("/sign-in/owner/return", Entrance.OWNERS, true),
  STAFF_START("/sign-in/staff", Entrance.STAFF, false),
  STAFF_RETURN("/sign-in/staff/return", Entrance.STAFF, true);

  /** The page that offers both. */
  static final String OFFER = "/sign-in";

  private final String path;
  private final Entrance entrance;
  private final boolean back;

  Step(String path, Entrance entrance, boolean back) {
    this.path = path;
    this.entrance = entrance;
    this.back = back;
  }

  static Optional<Step> at(String path) {
    return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
  }

  static Step start(Entrance entrance) {
    return switch (entrance) {
      case OWNERS -> OWNERS_START;
      case STAFF -> STAFF_START;
    };
  }

  static Step back(Entrance entrance) {
    return switch (entrance) {
      case OWNERS -> OWNERS_RETURN;
      case STAFF -> STAFF_RETURN;
    };
  }

  String path() {
    return path;
  }

  Entrance entrance() {
    return entrance;
  }

  boolean isBack() {
    return back;
  }
}
