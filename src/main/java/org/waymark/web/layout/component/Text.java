package org.waymark.web.layout.component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/**
 * Words that know where they leave the language of the page, so that a screen reader changes its
 * voice there. A template prints them as they are; where no markup may stand, as in an attribute or
 * the title, it prints the plain {@link #words()}.
 */
public record Text(List<Part> parts) {

  /** Stands in a sentence of the page for a text that may be in another language. */
  public static final String SLOT = "\uFFFC";

  public Text {
    parts = List.copyOf(parts);
  }

  /**
   * A stretch in one language.
   *
   * @param language null for the page's own
   */
  public record Part(String words, @Nullable Language language) {}

  /** Words in the language of the page. */
  public static Text of(String words) {
    return new Text(List.of(new Part(words, null)));
  }

  /** Words in another language than the page's. */
  public static Text in(Language language, String words) {
    return new Text(List.of(new Part(words, language)));
  }

  /** These texts one after the other, with words of the page between them. */
  public static Text joined(String between, List<Text> texts) {
    return texts.stream().reduce((one, next) -> one.then(of(between)).then(next)).orElse(of(""));
  }

  public Text then(Text next) {
    return new Text(Stream.concat(parts.stream(), next.parts.stream()).toList());
  }

  /** A sentence of the page with this text in its {@link #SLOT}. */
  public Text within(String sentence) {
    var slot = sentence.indexOf(SLOT);
    if (slot < 0) {
      throw new IllegalArgumentException("no slot in: " + sentence);
    }
    return of(sentence.substring(0, slot))
        .then(this)
        .then(of(sentence.substring(slot + SLOT.length())));
  }

  /** All of it without its languages. */
  public String words() {
    return parts.stream().map(Part::words).collect(Collectors.joining());
  }
}
