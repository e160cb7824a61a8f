package org.waymark.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes people and hubs in a Keycloak, as its administrator would by hand. */
final class KeycloakUsers {

  static final String PASSWORD = "a long enough password";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final KeycloakServer server;
  private final URI realm;

  KeycloakUsers(KeycloakServer server) {
    this.server = server;
    this.realm = server.address().resolve("/admin/realms/waymark/");
  }

  /** Somebody with a confirmed e-mail address and the password above. */
  String create(String email, String firstName, String... roles) {
    var person =
        Map.of(
            "username",
            email,
            "email",
            email,
            "emailVerified",
            true,
            "firstName",
            firstName,
            "lastName",
            "Example",
            "enabled",
            true,
            "credentials",
            List.of(Map.of("type", "password", "value", PASSWORD)));
    send("POST", "users", person);
    var id = idOf(email);
    if (roles.length > 0) {
      send("POST", "users/" + id + "/role-mappings/realm", roles(roles));
    }
    return id;
  }

  private List<JsonNode> roles(String... names) {
    return List.of(names).stream().map(name -> get("roles/" + name)).toList();
  }

  String idOf(String email) {
    return get("users?exact=true&username=" + encoded(email)).path(0).path("id").textValue();
  }

  /** Whoever has this name to sign in with: one or nobody. */
  List<JsonNode> find(String email) {
    var found = get("users?exact=true&username=" + encoded(email));
    return found.isEmpty() ? List.of() : List.of(found.path(0));
  }

  /** The roles of the realm that somebody has of their own, without those that everybody has. */
  List<String> rolesOf(String userId) {
    return texts(get("users/" + userId + "/role-mappings/realm"), "name").stream()
        .filter(role -> !role.startsWith("default-roles"))
        .toList();
  }

  List<String> groupsOf(String userId) {
    return texts(get("users/" + userId + "/groups"), "path");
  }

  private static List<String> texts(JsonNode list, String property) {
    var texts = new ArrayList<String>();
    list.forEach(each -> texts.add(each.path(property).textValue()));
    return texts.stream().sorted().toList();
  }

  /** As of an account that somebody made with an address and never showed to be theirs. */
  void leaveUnconfirmed(String userId) {
    send("PUT", "users/" + userId, Map.of("emailVerified", false));
  }

  /** As when somebody has tidied up what the service needs. */
  void renameRole(String name, String other) {
    send("PUT", "roles/" + name, Map.of("name", other));
  }

  /**
   * The token that a program gets for its secret; empty where it is refused.
   *
   * @param address where it asks
   * @param scopes what it asks for; nothing where there are none
   */
  Optional<String> tokenFor(URI address, String client, String secret, String... scopes) {
    var form = new HashMap<String, String>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", client);
    form.put("client_secret", secret);
    if (scopes.length > 0) {
      form.put("scope", String.join(" ", scopes));
    }
    try {
      var answer = post(address.toString(), form);
      return Optional.of(answer.path("access_token").textValue());
    } catch (IllegalStateException refused) {
      return Optional.empty();
    }
  }

  /** What a client has of the realm's scopes unasked, or on asking: {@code default, optional}. */
  List<String> scopesOf(String client, String how) {
    return texts(get("clients/" + idOfClient(client) + "/" + how + "-client-scopes"), "name");
  }

  /** As all partners were registered once: whatever it may ask for it is given unasked. */
  void giveUnasked(String client) {
    var own = "clients/" + idOfClient(client) + "/";
    for (var scope : get(own + "optional-client-scopes")) {
      var id = scope.path("id").textValue();
      send("DELETE", own + "optional-client-scopes/" + id, Map.of());
      send("PUT", own + "default-client-scopes/" + id, Map.of());
    }
  }

  private String idOfClient(String client) {
    return get("clients?clientId=" + encoded(client)).path(0).path("id").textValue();
  }

  void take(String userId, String role) {
    send("DELETE", "users/" + userId + "/role-mappings/realm", roles(role));
  }

  /** Ends every session of a person, as an administrator does when a telephone is stolen. */
  void logOut(String userId) {
    send("POST", "users/" + userId + "/logout", Map.of());
  }

  void disable(String userId) {
    send("PUT", "users/" + userId, Map.of("enabled", false));
  }

  void join(String userId, UUID hub) {
    var parent = get("groups?exact=true&search=hubs").path(0).path("id").textValue();
    var name = "hub-" + hub;
    send(
        "POST",
        "groups/" + parent + "/children",
        Map.of("name", name, "attributes", Map.of("hub", List.of(hub.toString()))));
    for (var group : get("groups/" + parent + "/children?max=100")) {
      if (group.path("name").textValue().equals(name)) {
        send("PUT", "users/" + userId + "/groups/" + group.path("id").textValue(), Map.of());
      }
    }
  }

  JsonNode get(String path) {
    return read(send("GET", path, Map.of()));
  }

  private String send(String method, String path, Object body) {
    try {
      var publisher =
          method.equals("GET")
              ? BodyPublishers.noBody()
              : BodyPublishers.ofString(JSON.writeValueAsString(body));
      return send(
          HttpRequest.newBuilder(realm.resolve(path))
              .header("Authorization", "Bearer " + token())
              .header("Content-Type", "application/json")
              .method(method, publisher));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A token of the realm's own administrator. */
  String token() {
    var form =
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", KeycloakServer.BOOTSTRAP_PASSWORD);
    return post("/realms/master/protocol/openid-connect/token", form)
        .path("access_token")
        .textValue();
  }

  /** Sends a form to Keycloak itself. */
  JsonNode post(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return read(
        send(
            HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
  }

  private String send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            response.request() + " " + response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
