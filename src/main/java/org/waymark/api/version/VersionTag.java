package org.waymark.api.version;

/** The value of ETag for a version of something. */
public final class VersionTag {

  private VersionTag() {}

  /** A strong one, for example {@code "7"}: another version has another. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }
}
