package org.waymark.keycloak;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.waymark.hub.partner.PartnerAccounts;

/** The accounts of partners' programs in Keycloak: confidential clients that act for themselves. */
@ApplicationScoped
class KeycloakPartners implements PartnerAccounts {

  private static final int CONFLICT = 409;

  private final Realm realm;

  KeycloakPartners(Realm realm) {
    this.realm = realm;
  }

  @Override
  public Creation create(String client, String name) {
    return realm.open().map(opened -> create(opened, client, name)).orElseGet(Creation.Away::new);
  }

  private static Creation create(RealmResource opened, String client, String name) {
    try (var response = opened.clients().create(representation(client, name))) {
      if (response.getStatus() == CONFLICT) {
        return new Creation.NameInUse();
      }
      var id = CreatedResponseUtil.getCreatedId(response);
      return new Creation.Created(opened.clients().get(id).getSecret().getValue());
    } catch (WebApplicationException e) {
      Log.errorf(e, "Keycloak refused the client %s", client);
      return new Creation.Away();
    } catch (RuntimeException e) {
      Log.warnf("Keycloak cannot be reached: %s", e.getMessage());
      return new Creation.Away();
    }
  }

  private static ClientRepresentation representation(String client, String name) {
    var made = new ClientRepresentation();
    made.setClientId(client);
    made.setName(name);
    made.setEnabled(true);
    made.setPublicClient(false);
    made.setClientAuthenticatorType("client-secret");
    made.setServiceAccountsEnabled(true);
    made.setStandardFlowEnabled(false);
    made.setImplicitFlowEnabled(false);
    made.setDirectAccessGrantsEnabled(false);
    made.setFullScopeAllowed(false);
    return made;
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
