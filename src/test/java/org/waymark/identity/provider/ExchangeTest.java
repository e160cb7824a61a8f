package org.waymark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.identity.provider.Exchange.Answer;

/** What an answer says of a session, and what says nothing of it. */
class ExchangeTest {

  @Test
  void endsWhatTheProviderSaysIsOver() {
    assertThat(new Answer(400, "{\"error\": \"invalid_grant\"}").refusesGrant()).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "401, '{\"error\": \"invalid_client\"}'",
    "400, '{\"error\": \"invalid_request\"}'",
    "400, '{}'",
    "403, '<html>Forbidden by the gateway</html>'",
    "404, '<html>Nothing here</html>'",
    "429, 'Too many requests'",
    "200, '{\"error\": \"invalid_grant\"}'",
  })
  void endsNothingOverAnAnswerThatIsAboutSomethingElse(int status, String body) {
    assertThat(new Answer(status, body).refusesGrant()).isFalse();
  }

  @Test
  void takesAnAnswerThatIsNoJsonForTheProviderBeingAway() {
    assertThatThrownBy(() -> new Answer(400, "<html>Bad request</html>").refusesGrant())
        .isInstanceOf(ProviderAwayException.class);
  }
}
