package org.waymark.keycloak;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.identity.session.SignInConfig;

/** The accounts of partners' programs in Keycloak: confidential clients that act for themselves. */
@ApplicationScoped
class KeycloakPartners implements PartnerAccounts {

  /** 256 bits: nobody guesses it (NIST SP 800-63B asks for 112). */
  private static final int SECRET_BYTES = 32;

  /** Below the issuer, which is the address of a realm. */
  private static final String TOKENS = "/protocol/openid-connect/token";

  private final Realm realm;
  private final RandomGenerator random;
  private final SignInConfig config;

  KeycloakPartners(Realm realm, RandomGenerator random, SignInConfig config) {
    this.realm = realm;
    this.random = random;
    this.config = config;
  }

  /** As programs reach it: the issuer they find in tokens, wherever this service reaches it. */
  @Override
  public Optional<URI> tokenAddress() {
    return config.url().filter(Realm::isOne).map(issuer -> URI.create(issuer + TOKENS));
  }

  @Override
  public Creation create(String client, String name) {
    return realm
        .open()
        .map(opened -> create(opened, client, name))
        .orElseGet(Creation.NotSetUp::new);
  }

  /** In one request, secret and all: what asked for it afterwards could fail half-way. */
  private Creation create(RealmResource opened, String client, String name) {
    var secret = secret();
    var made = representation(client, name, secret);
    try {
      new TokenContents(opened, config.apiAudience()).describe(made);
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached, or makes no scopes: %s", e.getMessage());
      return new Creation.Away();
    }
    try (var response = opened.clients().create(made)) {
      return switch (response.getStatusInfo().toEnum()) {
        case CREATED -> new Creation.Created(secret);
        case CONFLICT -> new Creation.NameInUse();
        default -> {
          Log.errorf("Keycloak refused the client %s: %d", client, response.getStatus());
          yield new Creation.Away();
        }
      };
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached: %s", e.getMessage());
      // It may have made the client and only the answer be lost.
      if (remove(client) == Reply.AWAY) {
        Log.errorf("Client %s may be left over in Keycloak: remove it there", client);
      }
      return new Creation.Away();
    }
  }

  private String secret() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static ClientRepresentation representation(String client, String name, String secret) {
    var made = new ClientRepresentation();
    made.setClientId(client);
    made.setName(name);
    made.setEnabled(true);
    made.setPublicClient(false);
    made.setClientAuthenticatorType("client-secret");
    made.setSecret(secret);
    made.setServiceAccountsEnabled(true);
    made.setStandardFlowEnabled(false);
    made.setImplicitFlowEnabled(false);
    made.setDirectAccessGrantsEnabled(false);
    made.setFullScopeAllowed(false);
    return made;
  }

  /**
   * Whoever was registered before there were some scopes, or had all unasked, asks from then on.
   */
  @Override
  public Renewal renew(String client) {
    var secret = secret();
    var found = new AtomicBoolean();
    var reply =
        onClient(
            client,
            known -> {
              var representation = known.toRepresentation();
              representation.setSecret(secret);
              realm
                  .open()
                  .map(opened -> new TokenContents(opened, config.apiAudience()))
                  .ifPresent(contents -> contents.complete(known, representation));
              known.update(representation);
              found.set(true);
            });
    return reply == Reply.DONE && found.get() ? new Renewal.Renewed(secret) : new Renewal.Away();
  }

  @Override
  public Reply disable(String client) {
    return onClient(
        client,
        found -> {
          var representation = found.toRepresentation();
          representation.setEnabled(false);
          found.update(representation);
        });
  }

  @Override
  public Reply remove(String client) {
    return onClient(client, ClientResource::remove);
  }

  /** A client that is not there needs nothing done. */
  private Reply onClient(String client, java.util.function.Consumer<ClientResource> act) {
    var opened = realm.open();
    if (opened.isEmpty()) {
      return Reply.AWAY;
    }
    try {
      opened.get().clients().findByClientId(client).stream()
          .map(found -> opened.get().clients().get(found.getId()))
          .forEach(act);
      return Reply.DONE;
    } catch (RuntimeException e) {
      Log.errorf(e, "Keycloak did not do as it was told with the client %s", client);
      return Reply.AWAY;
    }
  }
}
