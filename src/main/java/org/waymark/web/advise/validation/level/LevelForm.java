package org.waymark.web.advise.validation.level;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.OverrideLevel.Choice;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.web.advise.validation.SeenForm;
import org.waymark.web.advise.validation.ValidationDoor;

/** A level set by hand as a browser sends it: every value may be missing or nonsense. */
record LevelForm(
    @FormParam("level") @Nullable String level,
    @FormParam("reason") @Nullable String reason,
    @FormParam("check") @Nullable String check,
    @FormParam("version") @Nullable String version) {

  static LevelForm of(ValidationDoor.Opened opened, String scope) {
    var set = opened.desk().override(scope);
    var draft = opened.desk().draft();
    return new LevelForm(
        set.map(override -> "" + override.level()).orElse(null),
        set.map(LevelOverride::reason).orElse(""),
        draft == null ? "" : draft.id().toString(),
        "" + set.map(LevelOverride::version).orElse(0));
  }

  LevelForm inSightOf(ValidationDoor.Opened now, String scope) {
    var fresh = of(now, scope);
    return new LevelForm(level, reason, fresh.check, fresh.version);
  }

  String because() {
    return Optional.ofNullable(reason).orElse("").replace("\r\n", "\n").replace("\0", "").strip();
  }

  Choice choice(String scope) {
    return new Choice(scope, number(), because(), SeenForm.of(check, version).seen());
  }

  private @Nullable Integer number() {
    return level != null && level.matches("\\d{1,2}") ? Integer.valueOf(level) : null;
  }
}
