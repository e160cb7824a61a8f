package org.waymark.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.api.limit.Turns.Kind;
import org.waymark.kernel.PartnerId;

/** Turns at what takes long, of calls that somebody waits for and of calls that are over. */
class TurnsTest {

  private static final PartnerId PARTNER = new PartnerId(new UUID(0, 7));

  @Test
  void letOneOfAKindBeginAtATime() {
    var turns = new Turns(call(false));

    try (var turn = turns.take(PARTNER, Kind.RESET)) {
      assertThat(turn.begin()).isTrue();
      assertThatThrownBy(() -> turns.take(PARTNER, Kind.RESET)).isInstanceOf(HttpProblem.class);
    }
    assertThat(turns.take(PARTNER, Kind.RESET).begin()).isTrue();
  }

  @Test
  void letNothingBeginForACallThatIsOverAndComeBackByThemselves() {
    var turns = new Turns(call(true));

    assertThat(turns.take(PARTNER, Kind.RESET).begin()).isFalse();
    assertThat(turns.take(PARTNER, Kind.RESET).begin()).isFalse();
  }

  private static RoutingContext call(boolean over) {
    var response = pretend(HttpServerResponse.class, _ -> over);
    return pretend(RoutingContext.class, method -> method.equals("response") ? response : 0);
  }

  private static <T> T pretend(Class<T> type, Function<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, _) -> answers.apply(method.getName())));
  }
}
