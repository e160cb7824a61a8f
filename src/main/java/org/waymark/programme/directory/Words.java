package org.waymark.programme.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a programme: in any order, in capitals or not, with accents or not.
 *
 * @param all each as it is compared; empty when nothing was typed that could be found
 */
public record Words(List<String> all) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** More than any name has; what goes beyond is not looked at. */
  private static final int LONGEST = 100;

  public Words {
    all = List.copyOf(all);
  }

  /** Nothing. */
  public static Words none() {
    return new Words(List.of());
  }

  /** The words of a text. */
  public static Words of(String typed) {
    var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return new Words(
        Arrays.stream(BETWEEN.split(plain(text), -1)).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether each of them stands in one of these texts, be it as part of a word. */
  boolean allIn(List<String> texts) {
    var plain = texts.stream().map(Words::plain).toList();
    return all.stream().allMatch(word -> plain.stream().anyMatch(text -> text.contains(word)));
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
