package org.waymark.identity.provider;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.Sessions;

/** Makes the service believe the tokens of a stand-in for the identity provider. */
@ApplicationScoped
public class Believing {

  private final Exchange exchange;
  private final Sessions sessions;
  private final LogoutTokens logouts;

  Believing(Exchange exchange, Sessions sessions, LogoutTokens logouts) {
    this.exchange = exchange;
    this.sessions = sessions;
    this.logouts = logouts;
  }

  /** A provider whose tokens are believed until the test ends. */
  public static final class Believed implements AutoCloseable {

    private final PretendProvider pretended;

    private Believed(PretendProvider pretended) {
      this.pretended = pretended;
    }

    /** A token of a program. */
    public String token(String client, String scopes) {
      return pretended.signed(pretended.accessToken(client, scopes), "JWT");
    }

    @Override
    public void close() {
      pretended.close();
    }
  }

  /** From now on one provider's tokens alone are believed. */
  public Believed begin() {
    var pretended = PretendProvider.start();
    var reader = Readers.of(pretended.issuer(), Clock.systemUTC());
    QuarkusMock.installMockForType(
        new Provider(exchange, reader, sessions, logouts), Provider.class);
    return new Believed(pretended);
  }
}
