package org.waymark.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which package may use which: the one table. A package may use itself and what stands in its row.
 *
 * @param root the package all others are below
 */
record Arrows(String root) {

  private static final List<String> FEATURES =
      List.of(
          "kernel",
          "identity",
          "organisation",
          "questionnaire",
          "scoring",
          "exchange",
          "assessment",
          "benchmark",
          "programme",
          "recommendation",
          "report",
          "adviser",
          "demonstration",
          "hub",
          "outbox",
          "print",
          "call",
          "quota",
          "referral",
          "replay",
          "webhook");

  /** The empty row is the root itself: it starts the service or a command. */
  static final Map<String, List<String>> TABLE = new TreeMap<>();

  static {
    row("", "command", "postgres");
    row("kernel");
    row("postgres");
    row("http", "call", "identity", "kernel");
    row("reference");
    row("identity", "kernel");
    row("organisation", "reference", "identity", "kernel");
    row("questionnaire", "kernel");
    row("programme", "reference", "identity", "kernel");
    row("scoring", "questionnaire", "kernel");
    row("exchange", "scoring", "questionnaire", "kernel");
    row("command", "assessment", "organisation", "exchange", "scoring", "questionnaire", "kernel");
    row("benchmark", "reference", "identity", "scoring", "kernel");
    row("recommendation", "programme", "scoring", "questionnaire", "kernel");
    row("assessment", "organisation", "identity", "scoring", "questionnaire", "kernel");
    row(
        "report",
        "referral",
        "identity",
        "assessment",
        "organisation",
        "benchmark",
        "recommendation",
        "programme",
        "scoring",
        "questionnaire",
        "kernel");
    row(
        "adviser",
        "assessment",
        "organisation",
        "identity",
        "exchange",
        "benchmark",
        "scoring",
        "questionnaire",
        "kernel");
    row(
        "demonstration",
        "hub",
        "assessment",
        "organisation",
        "identity",
        "benchmark",
        "scoring",
        "questionnaire",
        "kernel");
    row("outbox", "identity", "kernel");
    row("call", "hub", "identity", "kernel");
    // A report is laid out by whoever shows it to people, through an interface of this.
    row("print", "report", "assessment", "questionnaire", "identity", "kernel");
    row("quota", "identity", "kernel");
    row("replay", "identity", "kernel");
    row(
        "webhook",
        "outbox",
        "assessment",
        "benchmark",
        "programme",
        "referral",
        "organisation",
        "identity",
        "kernel");
    row(
        "referral",
        "outbox",
        "assessment",
        "organisation",
        "identity",
        "programme",
        "recommendation",
        "kernel");
    row("hub", "organisation", "identity", "reference", "kernel");
    row("keycloak", "hub", "identity", "kernel");
    row("web.layout", features());
    row("web.hub", features("web.layout"));
    row("web.admin", features("web.layout"));
    row("web.assess", features("web.layout"));
    row("web.result", features("web.layout"));
    row("web.account", features("web.layout"));
    row("web.advise", features("web.layout"));
    row("web.signin", features("web.layout"));
    row("web.opendata", features("web.layout"));
    row("web.programme", features("web.layout"));
    // Pages that explain the problems of the API: there is one list of them.
    row("web.developer", features("web.layout", "api.problem"));
    row(
        "api.v1",
        features(
            "api.problem", "api.once", "api.version", "api.limit", "api.call", "api.parameter"));
    row("api.call", features("api.problem", "api.once"));
    row("api.limit", features("api.problem"));
    row("api.once", features("api.problem"));
    row("api.parameter", features("api.problem"));
    row("api.version", features("api.problem"));
    row("api.contract", features("api.problem", "api.v1"));
    row("api.problem", features());
  }

  private static void row(String name, String... mayUse) {
    TABLE.put(name, List.of(mayUse));
  }

  private static String[] features(String... others) {
    return Stream.concat(FEATURES.stream(), Stream.of(others)).toArray(String[]::new);
  }

  /** The rule of one row. It fails, too, when the row names a package without classes. */
  ArchRule of(String row) {
    var mayUse = mayUse(row).stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    var others =
        resideInAPackage(root + "..")
            .and(DescribedPredicate.not(inRow(row)))
            .and(DescribedPredicate.not(resideInAnyPackage(mayUse)));
    return noClasses()
        .that(inRow(row))
        .should()
        .dependOnClassesThat(others)
        .as("'" + row + "' uses only " + mayUse(row));
  }

  private static List<String> mayUse(String row) {
    return Objects.requireNonNull(TABLE.get(row), row);
  }

  private DescribedPredicate<JavaClass> inRow(String row) {
    return row.isEmpty() ? resideInAPackage(root) : resideInAPackage(root + "." + row + "..");
  }
}
