package org.waymark.web.layout.language;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/** The switch at the top of every page: {@code inject:languages} in templates. */
@Named("languages")
@RequestScoped
public class LanguageSwitch {

  private final Speaker speaker;
  private final CurrentVertxRequest current;

  LanguageSwitch(Speaker speaker, CurrentVertxRequest current) {
    this.speaker = speaker;
    this.current = current;
  }

  /**
   * A language to read this page in.
   *
   * @param href null for the one it is in
   */
  public record Offer(String code, String name, @Nullable String href) {}

  public List<Offer> offers() {
    return Stream.of(Language.values()).map(this::offer).toList();
  }

  /** Whether the words on the page still await a translator's review. */
  public boolean underReview() {
    return speaker.language() == Language.WELSH;
  }

  private Offer offer(Language language) {
    var href =
        language == speaker.language()
            ? null
            : "%s/%s?to=%s".formatted(LanguagePages.PATH, language.code(), encoded(here()));
    return new Offer(language.code(), language.ownName(), href);
  }

  /** Every form is sent to the address of its page, so that this is a page after a POST as well. */
  private String here() {
    return Optional.ofNullable(current.getCurrent())
        .map(visit -> visit.request().uri())
        .orElse("/");
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
