package org.waymark.identity.provider;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.Sessions;

/** Has the running service believe a provider whose keys are known, until the test is over. */
@ApplicationScoped
public class BelievedProvider {

  private final Exchange exchange;
  private final Sessions sessions;
  private final LogoutTokens logouts;

  BelievedProvider(Exchange exchange, Sessions sessions, LogoutTokens logouts) {
    this.exchange = exchange;
    this.sessions = sessions;
    this.logouts = logouts;
  }

  public void is(PretendProvider pretended) {
    var reader = Readers.of(pretended.issuer(), Clock.systemUTC());
    QuarkusMock.installMockForType(
        new Provider(exchange, reader, sessions, logouts), Provider.class);
  }
}
