package org.waymark.recommendation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one firm has told, in words and numbers.
 *
 * @param places codes of all the places it is in, from the council area to the whole country
 * @param employees its band
 * @param sector its code
 * @param numbers told beyond the band, by the name that rules of the catalogue give them
 * @param answers yes or no to traits, by their names in the catalogue
 * @param spending what it would spend on; null when not told
 * @param taken ids of programmes, and whether it has taken part in each
 */
record PlainFirm(
    Set<String> places,
    Span employees,
    String sector,
    Map<String, Span> numbers,
    Map<String, Boolean> answers,
    @Nullable Set<String> spending,
    Map<String, Boolean> taken) {

  /**
   * What is known of a number.
   *
   * @param most null for no upper limit
   */
  record Span(long least, @Nullable Long most) {}

  /** What is known of a number that rules limit; null for nothing. */
  @Nullable Span number(String name) {
    var told = numbers.get(name);
    // What was told before the firm outgrew its band counts no more.
    return switch (name) {
      case "employees" -> within(told, employees) ? told : employees;
      case "paye_employees", "full_time_equivalents" ->
          throw new AssertionError("the bands say more of " + name + " than is worked out here");
      default -> told;
    };
  }

  private static boolean within(@Nullable Span told, Span band) {
    if (told == null || told.least < band.least) {
      return false;
    }
    return band.most == null || (told.most != null && told.most <= band.most);
  }
}
