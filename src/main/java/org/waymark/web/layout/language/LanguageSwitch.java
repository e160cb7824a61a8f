package org.waymark.web.layout.language;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/**
 * The switch at the top of every page: {@code inject:languages} in templates.
 *
 * <p>On a page that answers a form it sends the form again, so that nothing typed is lost: the page
 * comes back in the other language, filled in, and nothing is saved.
 */
@Named("languages")
@RequestScoped
public class LanguageSwitch {

  /** In the address of a form that is to come back in another language, and not acted upon. */
  public static final String PARAMETER = "read-in";

  private static final Pattern CHOICE = Pattern.compile("[?&]" + PARAMETER + "=([a-z]*)");

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
   * @param resend where to send a form, to have it back in this language
   */
  public record Offer(String code, String name, @Nullable String href, String resend) {}

  public List<Offer> offers() {
    return Stream.of(Language.values()).map(this::offer).toList();
  }

  /** Whether the words on the page still await a translator's review. */
  public boolean underReview() {
    return speaker.language() == Language.WELSH;
  }

  /** Whether the page answers a form, and holds what was typed and not saved. */
  public boolean typed() {
    return request().filter(sent -> sent.method().equals(HttpMethod.POST)).isPresent();
  }

  /** Whether a form was sent for another language alone. */
  boolean switching() {
    return request().flatMap(LanguageSwitch::chosenWithForm).isPresent();
  }

  /** The language in which a form that was sent is to come back; empty for any other request. */
  static Optional<Language> chosenWithForm(HttpServerRequest request) {
    return request.method().equals(HttpMethod.POST)
        ? CHOICE
            .matcher(request.uri())
            .results()
            .findFirst()
            .flatMap(choice -> Language.ofCode(choice.group(1)))
        : Optional.empty();
  }

  private Offer offer(Language language) {
    var href =
        language == speaker.language()
            ? null
            : "%s/%s?to=%s".formatted(LanguagePages.PATH, language.code(), encoded(here()));
    var resend = here() + (here().contains("?") ? "&" : "?") + PARAMETER + "=" + language.code();
    return new Offer(language.code(), language.ownName(), href, resend);
  }

  /** Every form is sent to the address of its page, so that this is a page after a POST as well. */
  private String here() {
    return request().map(HttpServerRequest::uri).map(LanguageSwitch::withoutChoice).orElse("/");
  }

  private static String withoutChoice(String address) {
    var left = CHOICE.matcher(address).replaceAll("");
    return left.contains("?") ? left : left.replaceFirst("&", "?");
  }

  private Optional<HttpServerRequest> request() {
    return Optional.ofNullable(current.getCurrent()).map(RoutingContext::request);
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
