package org.waymark.web.layout.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;
import org.waymark.kernel.time.CivilTime;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.web.layout.component.Text;

/** Says things in the language of the visitor. */
@RequestScoped
public class Speaker {

  private final Language language;

  @Inject
  Speaker(CurrentVertxRequest current, LanguageCookie cookie) {
    this(
        Optional.ofNullable(current.getCurrent())
            .map(visit -> cookie.of(visit.request()))
            .orElse(Language.ENGLISH));
  }

  /** Speaks one language, whoever listens. */
  public Speaker(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** A text of an edition: English, and marked so, where it has not been translated. */
  public Text text(LocalisedText text) {
    return text.cy() == null ? english(text.en()) : Text.of(text.in(language.code()));
  }

  public @Nullable Text textIfAny(@Nullable LocalisedText text) {
    return text == null ? null : text(text);
  }

  /** Words that exist in English alone, such as the name of a programme. */
  public Text english(String words) {
    return language == Language.ENGLISH ? Text.of(words) : Text.in(Language.ENGLISH, words);
  }

  /** For example "1 December 2026". */
  public String day(Instant moment) {
    return day(CivilTime.day(moment));
  }

  /** For example "1 December 2026, 14:05". */
  public String moment(Instant moment) {
    return format("d MMMM uuuu, HH:mm", moment.atZone(CivilTime.ZONE));
  }

  public String day(LocalDate day) {
    return format("d MMMM uuuu", day);
  }

  /** For example "December 2026". */
  public String month(LocalDate day) {
    return format("MMMM uuuu", day);
  }

  private String format(String pattern, TemporalAccessor day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of(language.code(), "GB")).format(day);
  }

  /** The words of a bundle, for those who hand them out as {@link Spoken}. */
  public <T> T words(Class<T> bundle) {
    return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
  }
}
