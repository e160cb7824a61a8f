package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Questionnaire;

/** An adviser sets another level than the one worked out, or goes back to that. */
@ApplicationScoped
public class OverrideLevel {

  private final Desks desks;
  private final Drafts drafts;

  OverrideLevel(Desks desks, Drafts drafts) {
    this.desks = desks;
    this.drafts = drafts;
  }

  /**
   * A level as chosen.
   *
   * @param scope {@link LevelOverride#WHOLE} or the id of a section
   * @param level 0 for the one worked out; null when none was chosen
   * @param seen the draft and the level set that were in sight
   */
  public record Choice(String scope, @Nullable Integer level, String reason, Seen seen) {

    boolean asComputed() {
      return level != null && level == 0;
    }
  }

  /** Sets it, unless a colleague was faster. */
  @Transactional
  public Saving set(Wanted wanted, Choice choice, Actor.Adviser adviser) {
    var desk = desks.open(wanted, adviser).orElse(null);
    if (desk == null || !hasLevel(desk, choice.scope())) {
      return new Saving.NotFound();
    }
    return refused(desk, choice).orElseGet(() -> save(desk, choice, adviser));
  }

  private static boolean hasLevel(Desk desk, String scope) {
    return scope.equals(LevelOverride.WHOLE) || desk.validated().sections().containsKey(scope);
  }

  private static Optional<Saving> refused(Desk desk, Choice choice) {
    var level = choice.level();
    if (choice.asComputed()) {
      return Optional.empty();
    }
    if (level == null || !exists(desk.found().interview().questionnaire(), level)) {
      return Optional.of(new Saving.Refused(Flaw.NO_LEVEL));
    }
    return Objects.equals(level, desk.validated().levelOf(choice.scope()))
        ? Optional.of(new Saving.Refused(Flaw.SAME_LEVEL))
        : Reasons.flaw(choice.reason());
  }

  private static boolean exists(Questionnaire edition, int level) {
    return edition.levels().stream().anyMatch(each -> each.number() == level);
  }

  private Saving save(Desk desk, Choice choice, Actor.Adviser adviser) {
    return switch (desks.take(desk, choice.seen(), adviser)) {
      case Desks.Taking.Gone gone -> gone.told();
      case Desks.Taking.Taken(var draft, var now) -> {
        var version = now.override(choice.scope()).map(LevelOverride::version).orElse(0);
        if (version != choice.seen().version() && now.draft() != null) {
          yield new Saving.ChangedMeanwhile(now.draft());
        }
        write(draft, choice, adviser);
        yield new Saving.Saved();
      }
    };
  }

  private void write(Drafts.Held draft, Choice choice, Actor.Adviser adviser) {
    if (choice.asComputed() || choice.level() == null) {
      drafts.unsetLevel(draft, choice.scope());
    } else {
      drafts.setLevel(draft, choice, choice.level(), adviser);
    }
  }
}
