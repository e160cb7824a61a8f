package org.waymark.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.SessionToken;
import org.waymark.identity.session.Sessions;
import org.waymark.identity.session.Sessions.Ended;

/** The identity provider: says who somebody is, whether that still holds, and when it is over. */
@ApplicationScoped
public class Provider {

  private static final Logger LOG = Logger.getLogger(Provider.class);

  private final Exchange exchange;
  private final TokenReader reader;
  private final Sessions sessions;
  private final LogoutTokens logouts;

  Provider(Exchange exchange, TokenReader reader, Sessions sessions, LogoutTokens logouts) {
    this.exchange = exchange;
    this.reader = reader;
    this.sessions = sessions;
    this.logouts = logouts;
  }

  /**
   * What a verified access token says of the program that shows it.
   *
   * @param client what the program calls itself here
   * @param scopes what it may do, in the provider's words
   */
  public record Program(String client, Set<String> scopes) {

    public Program {
      scopes = Set.copyOf(scopes);
    }
  }

  /**
   * Opens a session for whoever an ID token speaks of.
   *
   * @throws RefusedTokenException if it cannot be believed
   * @throws ProviderAwayException if the provider's keys cannot be had
   */
  @ActivateRequestContext
  public SessionToken admit(Entrance entrance, ProviderTokens tokens, String device) {
    return sessions.open(entrance, reader.identification(entrance, tokens.id()), tokens, device);
  }

  /**
   * The program that an access token was issued to, and what it may do. Whose it is, and whether it
   * may still come, the token does not say.
   *
   * @throws RefusedTokenException if it cannot be believed
   * @throws ProviderAwayException if the provider's keys cannot be had
   */
  public Program program(String accessToken) {
    return reader.program(accessToken);
  }

  /** Ends the session that somebody has left for a new one. The provider knows both as one. */
  @ActivateRequestContext
  public void leave(SessionToken former) {
    sessions.end(former);
  }

  /**
   * The open session of a token, as the provider sees it now. It is asked every few minutes: a role
   * that was taken away is gone, and so is a session that has ended there. While the provider is
   * away sessions go on.
   */
  @ActivateRequestContext
  public Optional<OpenSession> session(SessionToken token) {
    return sessions.use(token).flatMap(this::recheck);
  }

  private Optional<OpenSession> recheck(OpenSession session) {
    var due = sessions.due(session.id()).flatMap(ProviderTokens::refreshIfAny);
    if (due.isEmpty()) {
      return Optional.of(session);
    }
    try {
      return renewed(session, due.get());
    } catch (ProviderAwayException e) {
      LOG.warnf("A session goes on unchecked: %s", e.getMessage());
      return Optional.of(session);
    } catch (RefusedTokenException e) {
      LOG.warnf("A session is over: its new ID token %s", e.getMessage());
      sessions.end(session.id());
      return Optional.empty();
    }
  }

  private Optional<OpenSession> renewed(OpenSession session, String refreshToken) {
    var form = Map.of("grant_type", "refresh_token", "refresh_token", refreshToken);
    var answer = exchange.post(session.entrance(), exchange.metadata().tokens(), form);
    if (answer.isOk() && answer.json().get("id_token") instanceof String idToken) {
      var who = reader.identification(session.entrance(), idToken);
      var refresh = answer.json().get("refresh_token") instanceof String text ? text : null;
      return sessions.renew(session.id(), who, new ProviderTokens(idToken, refresh));
    }
    if (!answer.refusesGrant()) {
      // A gateway's page, a wrong secret of ours, or too many requests: it says nothing of the
      // person.
      throw new ProviderAwayException("The provider answered " + answer.status());
    }
    LOG.info("A session is over: the provider has ended it");
    sessions.end(session.id());
    return Optional.empty();
  }

  /**
   * Ends a session there that has ended here. It is told directly, not through the browser, which
   * would have to carry the ID token in an address.
   */
  public void logOut(Ended session) {
    var refresh = session.tokens().flatMap(ProviderTokens::refreshIfAny);
    if (refresh.isEmpty()) {
      return;
    }
    try {
      var form = Map.of("refresh_token", refresh.get());
      var answer = exchange.post(session.entrance(), exchange.metadata().endSession(), form);
      if (!answer.isOk()) {
        LOG.infof("The provider did not end a session: it answered %d", answer.status());
      }
    } catch (ProviderAwayException e) {
      LOG.warnf("A session has ended here only: %s", e.getMessage());
    }
  }

  /**
   * Ends the sessions a logout token is about.
   *
   * @throws RefusedTokenException if it cannot be believed, or was sent before
   */
  @ActivateRequestContext
  public void obey(String logoutToken) {
    if (!logouts.obey(reader.logout(logoutToken))) {
      throw new RefusedTokenException("was sent before");
    }
  }
}
