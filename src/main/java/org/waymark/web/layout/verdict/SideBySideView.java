package org.waymark.web.layout.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.finding.Computed;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Sets both scores side by side. */
@ApplicationScoped
public class SideBySideView {

  private final VerdictWords words;
  private final VerdictMessages messages;
  private final Speaker speaker;

  SideBySideView(VerdictWords words, @Spoken VerdictMessages messages, Speaker speaker) {
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * Two scores of one edition.
   *
   * @param overrides levels set by hand, by scope
   */
  public record Both(
      Questionnaire edition,
      Computed self,
      Computed validated,
      Map<String, LevelOverride> overrides) {}

  /** For the firm that reads about itself. */
  public SideBySide toFirm(Both both) {
    return of(both, messages.yourOwn(), _ -> null);
  }

  /**
   * For somebody of the hub.
   *
   * @param change where the level of a scope is set; null for who only reads
   */
  public SideBySide toAdviser(Both both, Function<String, @Nullable String> change) {
    return of(both, messages.own(), change);
  }

  private SideBySide of(Both both, String own, Function<String, @Nullable String> change) {
    var rows = new ArrayList<SideBySide.Row>();
    var whole = Text.of(messages.whole());
    rows.add(
        new SideBySide.Row(
            whole,
            true,
            range(both.self()),
            range(both.validated()),
            set(both, LevelOverride.WHOLE),
            link(change.apply(LevelOverride.WHOLE))));
    for (var section : both.edition().sections()) {
      var before = both.self().sections().get(section.id());
      var after = both.validated().sections().get(section.id());
      if (before != null && after != null) {
        rows.add(
            new SideBySide.Row(
                speaker.text(section.title()),
                false,
                part(before),
                part(after),
                set(both, section.id()),
                link(change.apply(section.id()))));
      }
    }
    return new SideBySide(
        own, rows, messages.confidence(both.self().confidence(), both.validated().confidence()));
  }

  private @Nullable Link link(@Nullable String address) {
    return address == null ? null : new Link(messages.setLevel(), address);
  }

  private String range(Computed computed) {
    var level = words.level(computed.level());
    return computed.lowest() == computed.highest()
        ? messages.points(computed.points(), level)
        : messages.pointsOpen(computed.points(), level, computed.lowest(), computed.highest());
  }

  private String part(Computed.Part part) {
    var points = part.points();
    return points == null
        ? messages.notCounted()
        : messages.points(points, words.level(part.level()));
  }

  private SideBySide.@Nullable LevelSet set(Both both, String scope) {
    var override = both.overrides().get(scope);
    return override == null
        ? null
        : new SideBySide.LevelSet(
            words.level(override.level()),
            override.reason(),
            words.by(override.by(), override.at()));
  }
}
