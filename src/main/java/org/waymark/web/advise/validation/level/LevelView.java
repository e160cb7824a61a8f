package org.waymark.web.advise.validation.level;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.Saving;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.web.advise.validation.Addresses;
import org.waymark.web.advise.validation.ClientWords;
import org.waymark.web.advise.validation.ValidationDoor;
import org.waymark.web.advise.validation.ValidationMessages;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.verdict.VerdictWords;

/** Makes the page on which a level is set by hand. */
@ApplicationScoped
class LevelView {

  private final ClientWords clients;
  private final VerdictWords words;
  private final ValidationMessages messages;
  private final Speaker speaker;

  LevelView(
      ClientWords clients,
      VerdictWords words,
      @Spoken ValidationMessages messages,
      Speaker speaker) {
    this.clients = clients;
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param refused why it was not saved; null when it was not tried
   */
  LevelPage page(
      ValidationDoor.Opened opened, String scope, LevelForm form, @Nullable Saving refused) {
    var levels = levels(opened, scope, form, refused);
    var reason = reason(refused);
    var computed = opened.desk().validated().levelOf(scope);
    return new LevelPage(
        new LevelPage.Heading(
            new Link(messages.allAnswers(), Addresses.overview(opened) + "#scores"),
            clients.name(opened.client()),
            what(opened, scope).within(messages.setLevelOf(Text.SLOT)),
            messages.computedLevel(words.level(computed))),
        ErrorSummary.of(levels.field(), reason),
        news(scope, refused),
        levels,
        new LevelPage.Reason(reason, form.because()),
        new LevelPage.Sent(
            Addresses.level(opened, scope),
            Optional.ofNullable(form.check()).orElse(""),
            Optional.ofNullable(form.version()).orElse("0")));
  }

  private Text what(ValidationDoor.Opened opened, String scope) {
    return scope.equals(LevelOverride.WHOLE)
        ? Text.of(words.whole())
        : opened
            .desk()
            .found()
            .interview()
            .questionnaire()
            .section(scope)
            .map(section -> speaker.text(section.title()))
            .orElseThrow();
  }

  private @Nullable Notification news(String scope, @Nullable Saving refused) {
    var finished = clients.finishedMeanwhile(refused);
    if (finished != null) {
      return new Notification(Notification.Kind.IMPORTANT, finished);
    }
    if (!(refused instanceof Saving.ChangedMeanwhile(var now))) {
      return null;
    }
    var set = now.overrides().get(scope);
    return new Notification(
        Notification.Kind.IMPORTANT,
        set == null
            ? messages.levelTakenBack()
            : messages.levelSetMeanwhile(
                words.by(set.by(), set.at()), words.level(set.level()), set.reason()));
  }

  private Choices levels(
      ValidationDoor.Opened opened, String scope, LevelForm form, @Nullable Saving refused) {
    var choices = new ArrayList<Choice>();
    for (var level : opened.desk().found().interview().questionnaire().levels()) {
      var number = String.valueOf(level.number());
      // Names promise what is true of the whole or of nothing.
      var label =
          scope.equals(LevelOverride.WHOLE)
              ? speaker.text(level.name()).within(messages.levelNamed(level.number(), Text.SLOT))
              : Text.of(messages.levelNumber(level.number()));
      choices.add(Choice.of(number, label).chosen(number.equals(form.level())));
    }
    var none = List.of(Choice.of("0", messages.asComputed()).chosen("0".equals(form.level())));
    return new Choices(
        Field.of("level", messages.levelLabel()).withError(wrong(refused)), choices, none);
  }

  private @Nullable Text wrong(@Nullable Saving refused) {
    return switch (flaw(refused)) {
      case NO_LEVEL -> Text.of(messages.levelMissing());
      case SAME_LEVEL -> Text.of(messages.sameLevel());
      case null, default -> null;
    };
  }

  private Field reason(@Nullable Saving refused) {
    var field =
        Field.of("reason", messages.reasonLabel())
            .withHint(messages.levelReasonHint(Verdict.LONGEST_REASON));
    return switch (flaw(refused)) {
      case REASON_MISSING -> field.withError(Text.of(messages.reasonMissing()));
      case REASON_TOO_LONG ->
          field.withError(Text.of(messages.reasonTooLong(Verdict.LONGEST_REASON)));
      case null, default -> field;
    };
  }

  private static @Nullable Flaw flaw(@Nullable Saving refused) {
    return refused instanceof Saving.Refused(var found) ? found : null;
  }
}
