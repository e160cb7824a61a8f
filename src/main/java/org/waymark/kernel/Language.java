package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/** The languages the service speaks, with the ISO 639-1 code that pages, files and cookies use. */
public enum Language {
  ENGLISH("en", "English"),
  WELSH("cy", "Cymraeg");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
