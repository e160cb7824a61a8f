package org.waymark.keycloak;

import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.waymark.hub.partner.ApiScope;

/**
 * What Keycloak writes into the access tokens of partners' programs: that they are for this
 * service, and for what in it, of which a program gets as much as it asks for. Each step throws
 * when it fails.
 *
 * @param audience what the service calls itself in tokens
 */
record TokenContents(RealmResource realm, String audience) {

  private static final String PROTOCOL = "openid-connect";
  private static final String MAPPER = "waymark api";

  /** Keycloak's own: with it a token has a subject. */
  private static final String BASIC = "basic";

  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  /** Completes a client that is about to be made. */
  void describe(ClientRepresentation client) {
    scopeIds();
    client.setDefaultClientScopes(List.of(BASIC));
    client.setOptionalClientScopes(wanted());
    client.setProtocolMappers(List.of(mapper()));
  }

  /**
   * Completes a client that is there, whose representation is about to be sent. A scope that it was
   * given unasked it has to ask for from then on. It can be done again where it broke off.
   */
  void complete(ClientResource client, ClientRepresentation representation) {
    var unasked =
        client.getDefaultClientScopes().stream()
            .map(ClientScopeRepresentation::getId)
            .collect(Collectors.toSet());
    for (var scope : scopeIds()) {
      if (unasked.contains(scope)) {
        client.removeDefaultClientScope(scope);
      }
      client.addOptionalClientScope(scope);
    }
    var mappers =
        new ArrayList<>(
            Optional.ofNullable(representation.getProtocolMappers()).orElseGet(List::of));
    if (mappers.stream().noneMatch(mapper -> mapper.getName().equals(MAPPER))) {
      mappers.add(mapper());
      representation.setProtocolMappers(mappers);
    }
  }

  /** The realm's scopes of these names; those it lacks are made. */
  private List<String> scopeIds() {
    var known = known();
    wanted().stream().filter(name -> !known.containsKey(name)).forEach(this::make);
    var complete = known.keySet().containsAll(wanted()) ? known : known();
    return wanted().stream().map(complete::get).toList();
  }

  private Map<String, String> known() {
    var ids = new HashMap<String, String>();
    realm.clientScopes().findAll().forEach(scope -> ids.put(scope.getName(), scope.getId()));
    return ids;
  }

  private void make(String name) {
    var scope = new ClientScopeRepresentation();
    scope.setName(name);
    scope.setProtocol(PROTOCOL);
    scope.setAttributes(
        Map.of("include.in.token.scope", "true", "display.on.consent.screen", "false"));
    try (var response = realm.clientScopes().create(scope)) {
      var status = response.getStatus();
      // Another node may have been quicker.
      if (status != CREATED && status != CONFLICT) {
        throw new WebApplicationException(status);
      }
    }
  }

  private static List<String> wanted() {
    return Stream.of(ApiScope.values()).map(ApiScope::code).toList();
  }

  private ProtocolMapperRepresentation mapper() {
    var mapper = new ProtocolMapperRepresentation();
    mapper.setName(MAPPER);
    mapper.setProtocol(PROTOCOL);
    mapper.setProtocolMapper("oidc-audience-mapper");
    mapper.setConfig(
        Map.of(
            "included.custom.audience", audience,
            "access.token.claim", "true",
            "id.token.claim", "false",
            "introspection.token.claim", "true"));
    return mapper;
  }
}
