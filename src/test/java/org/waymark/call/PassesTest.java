package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.waymark.call.Passes.Pass;
import org.waymark.hub.partner.ApiScope;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

class PassesTest {

  private static final Pass PASS =
      new Pass(new Actor.Partner(new PartnerId(new UUID(0, 1))), Set.of(ApiScope.ASSESSMENTS_READ));

  private final Passes passes = new Passes(UUID::randomUUID);

  @Test
  void letsInOnce() {
    passes.with(
        PASS,
        text -> {
          assertThat(passes.redeem(text)).contains(PASS);
          return assertThat(passes.redeem(text)).isEmpty();
        });
  }

  @Test
  void isWorthNothingOnceTheCallHasEnded() {
    var kept = new AtomicReference<>("");
    passes.with(
        PASS,
        text -> {
          kept.set(text);
          return text;
        });

    assertThat(passes.redeem(kept.get())).isEmpty();
    assertThat(passes.redeem("no id")).isEmpty();
  }
}
