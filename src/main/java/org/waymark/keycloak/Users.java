package org.waymark.keycloak;

import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.waymark.hub.Hub;
import org.waymark.hub.member.Invitee;
import org.waymark.identity.Role;

/**
 * What is done with the users of a realm, one step a method; each throws when it fails.
 *
 * @param realm as the service may use it
 * @param postOffice the same, with the time that a mail takes
 */
record Users(RealmResource realm, RealmResource postOffice) {

  /** Asked of whoever follows the link of an invitation. */
  static final List<String> FIRST_STEPS =
      List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "VERIFY_EMAIL");

  private static final List<String> AT_HUBS = List.of(Role.ADVISER.code(), Role.HUB_MANAGER.code());

  private static final String OTP = "otp";
  private static final String PARENT = "/hubs";
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final int NOT_FOUND = 404;

  /** The realm's users; empty where this service has no realm. */
  static Optional<Users> of(Realm realm) {
    return realm
        .open()
        .flatMap(opened -> realm.openForMail().map(patient -> new Users(opened, patient)));
  }

  /** The group of a hub, made when it is missing. Its attribute tells ID tokens which hub it is. */
  String groupOf(Hub hub) {
    try {
      return realm.getGroupByPath(PARENT + "/" + hub.code()).getId();
    } catch (WebApplicationException e) {
      // The client's own exception, whatever the status: it knows no narrower ones.
      if (e.getResponse().getStatus() != NOT_FOUND) {
        throw e;
      }
      var group = new GroupRepresentation();
      group.setName(hub.code());
      group.setDescription(hub.name());
      group.setAttributes(Map.of("hub", List.of(hub.id().toString())));
      var parent = realm.getGroupByPath(PARENT).getId();
      try (var response = realm.groups().group(parent).subGroup(group)) {
        if (response.getStatus() != CREATED) {
          throw new WebApplicationException(response.getStatus());
        }
      }
      return realm.getGroupByPath(PARENT + "/" + hub.code()).getId();
    }
  }

  /** A user who has yet to choose a password and a second factor. */
  String create(Invitee invitee) {
    var user = new UserRepresentation();
    user.setUsername(invitee.email());
    user.setEmail(invitee.email());
    var lastSpace = invitee.name().lastIndexOf(' ');
    user.setFirstName(
        lastSpace < 0 ? invitee.name() : invitee.name().substring(0, lastSpace).strip());
    user.setLastName(lastSpace < 0 ? null : invitee.name().substring(lastSpace + 1));
    user.setEnabled(true);
    user.setRequiredActions(FIRST_STEPS);
    try (var response = realm.users().create(user)) {
      return CreatedResponseUtil.getCreatedId(response);
    }
  }

  /**
   * Whoever has an account with a confirmed address, and works for no hub. An address that nobody
   * has confirmed may have been given by somebody else, who would get in with its owner's role.
   */
  Optional<String> ownerOf(String email) {
    return realm.users().searchByEmail(email, true).stream()
        .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
        .filter(user -> Boolean.TRUE.equals(user.isEmailVerified()))
        .map(UserRepresentation::getId)
        .filter(user -> rolesAtHubs(user).isEmpty() && hubsOf(user).isEmpty())
        .findFirst();
  }

  private List<RoleRepresentation> rolesAtHubs(String user) {
    return realm.users().get(user).roles().realmLevel().listAll().stream()
        .filter(role -> AT_HUBS.contains(role.getName()))
        .toList();
  }

  private List<GroupRepresentation> hubsOf(String user) {
    return realm.users().get(user).groups().stream()
        .filter(group -> group.getPath().startsWith(PARENT + "/"))
        .toList();
  }

  /** Takes the roles of those who work for hubs; the group still says where somebody did. */
  void takeRoles(String user) {
    var has = rolesAtHubs(user);
    if (!has.isEmpty()) {
      realm.users().get(user).roles().realmLevel().remove(has);
    }
  }

  /** As if they had never been invited: nothing but what an invitation gives is taken. */
  void letGo(String user) {
    takeRoles(user);
    hubsOf(user).forEach(group -> realm.users().get(user).leaveGroup(group.getId()));
  }

  /** Those of the realm's roles, all of which there must be. */
  void give(String user, List<String> roles) {
    var mapping = realm.users().get(user).roles().realmLevel();
    var wanted =
        mapping.listAvailable().stream().filter(role -> roles.contains(role.getName())).toList();
    if (wanted.size() != roles.size()) {
      throw new IllegalStateException("The realm lacks one of the roles " + roles);
    }
    mapping.add(wanted);
  }

  /** One role, whether or not the user has it. */
  void giveIfMissing(String user, String role) {
    var has =
        realm.users().get(user).roles().realmLevel().listAll().stream()
            .anyMatch(own -> own.getName().equals(role));
    if (!has) {
      give(user, List.of(role));
    }
  }

  void join(String user, String group) {
    realm.users().get(user).joinGroup(group);
  }

  /**
   * What somebody lacks before they can sign in. Never what they have: whoever read their mail
   * could change it.
   */
  List<String> stepsLeft(String user) {
    var resource = realm.users().get(user);
    var has = resource.credentials().stream().map(CredentialRepresentation::getType).toList();
    var steps = new ArrayList<String>();
    if (!has.contains(CredentialRepresentation.PASSWORD)) {
      steps.add("UPDATE_PASSWORD");
    }
    if (!has.contains(OTP)) {
      steps.add("CONFIGURE_TOTP");
    }
    if (!Boolean.TRUE.equals(resource.toRepresentation().isEmailVerified())) {
      steps.add("VERIFY_EMAIL");
    }
    return List.copyOf(steps);
  }

  /** A link with which to take some steps. */
  void send(String user, List<String> steps, KeycloakConfig config) {
    var lifetime = (int) config.invitationLifetime().toSeconds();
    postOffice
        .users()
        .get(user)
        .executeActionsEmail(
            config.staffClientId(),
            config.invitedReturnTo().map(Object::toString).orElse(null),
            lifetime,
            steps);
  }

  void enable(String user, boolean enabled) {
    var resource = realm.users().get(user);
    var representation = resource.toRepresentation();
    representation.setEnabled(enabled);
    resource.update(representation);
    if (!enabled) {
      resource.logout();
    }
  }

  /** Gone is gone, whoever did it. */
  void remove(String user) {
    try (var response = realm.users().delete(user)) {
      var status = response.getStatus();
      if (status != NO_CONTENT && status != NOT_FOUND) {
        throw new WebApplicationException(status);
      }
    }
  }
}
