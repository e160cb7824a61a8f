package org.waymark.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;

/**
 * Writes down what was refused, so that whoever runs the service sees somebody try doors. An
 * address may carry a secret, such as that of a calendar, and what stands after its question mark
 * anything: only words and ids of it are written.
 */
@ApplicationScoped
class RefusalLog {

  private static final Logger LOG = Logger.getLogger(RefusalLog.class);

  private static final int LONGEST_ADDRESS = 200;

  /** A word of a route, or an id. No secret of ours looks like either. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[a-z]{0,20}(-[a-z]{1,20}){0,3}|v[0-9]|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /**
   * One line.
   *
   * @param status why: the answer's status
   * @param path what was asked for, without a query
   */
  void write(int status, String method, String path, String who) {
    LOG.infof("Refused (%d) to %s: %s %s", status, who, method, harmless(path));
  }

  /** Who somebody is, by what the service calls them: it logs no names. */
  static String naming(Actor actor) {
    return switch (actor) {
      case Actor.Visitor _ -> "a visitor";
      case Actor.Guest(var person) -> "person " + person;
      case Actor.Owner(var organisation) -> "firm " + organisation;
      case Actor.Adviser(var person, var hub, var manages) ->
          (manages ? "manager " : "adviser ") + person + " of hub " + hub;
      case Actor.Administrator(var person) -> "administrator " + person;
      case Actor.Partner(var partner) -> "partner " + partner;
      case Actor.Housekeeping _ -> "the service";
    };
  }

  static String harmless(String path) {
    var written =
        Arrays.stream(path.split("/", -1))
            .map(part -> HARMLESS.matcher(part).matches() ? part : "*")
            .collect(Collectors.joining("/"));
    return written.length() > LONGEST_ADDRESS ? written.substring(0, LONGEST_ADDRESS) : written;
  }
}
