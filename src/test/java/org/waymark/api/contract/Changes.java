package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;

/**
 * Tells what a program that was built on one contract could no longer do under another. What is new
 * and need not be known breaks nothing.
 */
final class Changes {

  private final Contract before;
  private final Contract after;
  private final List<String> breaking = new ArrayList<>();

  private Changes(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  /** Each in words, with the place; empty where every program goes on as it did. */
  static List<String> breaking(Contract before, Contract after) {
    var changes = new Changes(before, after);
    before.operations().forEach(changes::operation);
    before.messages().forEach(changes::message);
    return changes.breaking;
  }

  /** What programs are told is like an answer: it may gain members, and lose none. */
  private void message(String code, JsonNode was) {
    var is = after.messages().get(code);
    if (is == null) {
      breaking.add(code + " is told no more");
    } else {
      new SchemaChanges(before, after, false, breaking).compare(code, was, is);
    }
  }

  private void operation(Described old) {
    var now = after.operation(old.method(), old.path());
    if (now.isEmpty()) {
      add(old, "is gone");
      return;
    }
    if (!now.get().id().equals(old.id())) {
      add(old, "has another operationId, by which clients call it");
    }
    if (!new HashSet<>(old.scopes()).containsAll(now.get().scopes())) {
      add(old, "needs another scope");
    }
    parameters(old, now.get());
    body(old, now.get());
    answers(old, now.get());
  }

  private void parameters(Described old, Described now) {
    for (var parameter : old.node().path("parameters")) {
      var name = parameter.path("name").asText();
      var same = now.parameters(parameter.path("in").asText()).filter(p -> named(p, name));
      same.findFirst()
          .ifPresentOrElse(
              found -> {
                if (!isRequired(parameter) && isRequired(found)) {
                  add(old, "demands the parameter " + name);
                }
                sent(old + " " + name, parameter.path("schema"), found.path("schema"));
              },
              () -> add(old, "no longer takes the parameter " + name));
    }
    for (var parameter : now.node().path("parameters")) {
      var name = parameter.path("name").asText();
      if (isRequired(parameter)
          && old.parameters(parameter.path("in").asText()).noneMatch(p -> named(p, name))) {
        add(old, "demands the parameter " + name);
      }
    }
  }

  private static boolean named(JsonNode parameter, String name) {
    return parameter.path("name").asText().equals(name);
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean();
  }

  private void body(Described old, Described now) {
    var was = old.node().path("requestBody");
    var is = now.node().path("requestBody");
    if (was.isMissingNode() != is.isMissingNode()) {
      add(old, was.isMissingNode() ? "takes a body" : "no longer takes a body");
    }
    for (var form : was.path("content").properties()) {
      var same = is.path("content").path(form.getKey());
      if (same.isMissingNode()) {
        add(old, "no longer takes " + form.getKey());
      } else {
        sent(old + " body", form.getValue().path("schema"), same.path("schema"));
      }
    }
  }

  private void answers(Described old, Described now) {
    for (var answer : old.node().path("responses").properties()) {
      var same = now.node().path("responses").path(answer.getKey());
      if (same.isMissingNode()) {
        add(old, "no longer answers " + answer.getKey());
        continue;
      }
      var forms = after.resolve(same).path("content");
      for (var form : before.resolve(answer.getValue()).path("content").properties()) {
        var at = old + " " + answer.getKey();
        if (forms.has(form.getKey())) {
          var schema = forms.path(form.getKey()).path("schema");
          new SchemaChanges(before, after, false, breaking)
              .compare(at, form.getValue().path("schema"), schema);
        } else {
          breaking.add(at + ": no longer as " + form.getKey());
        }
      }
    }
    if (!successes(old).containsAll(successes(now))) {
      add(old, "succeeds with another status");
    }
  }

  private static Set<String> successes(Described operation) {
    return operation
        .node()
        .path("responses")
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(status -> status.startsWith("2"))
        .collect(Collectors.toSet());
  }

  private void sent(String at, JsonNode was, JsonNode is) {
    new SchemaChanges(before, after, true, breaking).compare(at, was, is);
  }

  private void add(Described operation, String what) {
    breaking.add(operation + ": " + what);
  }
}
