package org.waymark.questionnaire;

/**
 * Names one edition of one questionnaire, for example {@code cyber-security/2026-1}.
 *
 * @param questionnaire kebab-case, the name of the folder
 * @param edition year and number, the name of the file
 */
public record EditionId(String questionnaire, String edition) {

  @Override
  public String toString() {
    return questionnaire + "/" + edition;
  }
}
