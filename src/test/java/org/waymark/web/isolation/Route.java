package org.waymark.web.isolation;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * A method and an address of the running service.
 *
 * @param template with the names of its variables in braces, and nothing else there
 */
record Route(String method, String template) implements Comparable<Route> {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** What a variable may look like, which may have braces of its own. */
  private static final Pattern SHAPE = Pattern.compile("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");

  /** Pages that fail on purpose, and a resource that makes things for partners. */
  private static final List<String> OF_OTHER_TESTS = List.of("/failing", "/api/v1/testing");

  /** Every one there is, asked of the service itself so that none can be forgotten. */
  static SortedSet<Route> ofTheRunningService() {
    var routes = new TreeSet<Route>();
    var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        deployment.getPrefix(),
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
            if (OF_OTHER_TESTS.stream().noneMatch(path::startsWith)) {
              routes.add(of(method, path));
            }
          }
        });
    return routes;
  }

  private static Route of(String method, String path) {
    var named = SHAPE.matcher(path).replaceAll("{$1}");
    var one = named.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    return new Route(method, one.startsWith("/") ? one : "/" + one);
  }

  List<String> variables() {
    return VARIABLE.matcher(template).results().map(found -> found.group(1)).toList();
  }

  /** The address with every variable replaced. */
  String address(Function<String, String> values) {
    return VARIABLE.matcher(template).replaceAll(found -> values.apply(found.group(1)));
  }

  /** Whether the address names any of these. */
  boolean names(Set<String> some) {
    return variables().stream().map(this::kind).anyMatch(some::contains);
  }

  /** What a variable names: most say it themselves. */
  String kind(String variable) {
    if (template.startsWith("/api/")) {
      return switch (variable) {
        case "organisation" -> Brought.FIRM;
        case "assessment" -> Brought.ASSESSMENT;
        default -> variable;
      };
    }
    if (!variable.equals("id")) {
      return variable;
    }
    return switch (template.split("/")[1]) {
      case "assessments" -> kindOfAssessment();
      case "account" -> "grant";
      case "advise" -> "view";
      default -> variable;
    };
  }

  private String kindOfAssessment() {
    if (template.contains("/report")
        || template.endsWith("/support")
        || template.endsWith("/plan")) {
      return "assessment";
    }
    return template.contains("/proposal") ? "proposal" : "draft";
  }

  boolean changes() {
    return !method.equals("GET");
  }

  @Override
  public int compareTo(Route other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
