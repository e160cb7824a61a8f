package org.waymark.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * The forbidden arrows, by name.
 *
 * @param root the package all others are below
 */
record Rules(String root) {

  /**
   * Where the clock and identifiers come from, so that tests can stop the one and foretell both.
   */
  private static final String PRODUCERS = "ClockAndIdProducers";

  /** Decides from the environment whether to start a database, before there is a configuration. */
  private static final String MAIN = "Waymark";

  private static final Set<String> EVERYTHING = Set.of("listAll", "findAll", "streamAll");

  ArchRule named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("featuresDoNotKnowDelivery", featuresDoNotKnowDelivery());
    rules.put("packagesFormNoCycle", packagesFormNoCycle());
    rules.put("judgementKnowsNoFramework", judgementKnowsNoFramework());
    rules.put("onlyDeliverySpeaksHttpAndHtml", onlyDeliverySpeaksHttpAndHtml());
    rules.put("onlyRepositoriesSpeakToTheDatabase", onlyRepositoriesSpeakToTheDatabase());
    rules.put("deliveryShowsNoEntity", deliveryShowsNoEntity());
    rules.put("timeAndChanceComeFromOutside", timeAndChanceComeFromOutside());
    rules.put("nobodyReadsEveryonesData", nobodyReadsEveryonesData());
    rules.put("deliveryOpensNoTransaction", deliveryOpensNoTransaction());
    rules.put("routesHoldOnlyFeatures", routesHoldOnlyFeatures());
    rules.put("publishersDoNotKnowObservers", publishersDoNotKnowObservers());
    return rules;
  }

  /** 1. The web is one way to use a feature; the feature does not know which. */
  private ArchRule featuresDoNotKnowDelivery() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root, below("web"), below("api"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below("web"), below("api"));
  }

  /** 2. What forms a cycle can only be understood, tested and changed as one. */
  private ArchRule packagesFormNoCycle() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** 3. What judges a firm is plain Java. A loader hooks the editions into the start. */
  private ArchRule judgementKnowsNoFramework() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            below("kernel"), below("questionnaire"), below("scoring"), below("recommendation"))
        .and()
        .haveSimpleNameNotEndingWith("Loader")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");
  }

  /**
   * 4. How a feature is reached is decided above it. Keycloak and webhooks are reached over HTTP.
   */
  private ArchRule onlyDeliverySpeaksHttpAndHtml() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            below("web"), below("api"), below("http"), below("keycloak"), below("webhook.delivery"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..");
  }

  /** 5. A repository has a plural name, as what it holds: Assessments, Organisations. */
  private ArchRule onlyRepositoriesSpeakToTheDatabase() {
    return noClasses()
        .that()
        .resideInAnyPackage(below("web"), below("api"))
        .or()
        .haveSimpleNameNotEndingWith("s")
        .should()
        .dependOnClassesThat(
            assignableTo("jakarta.persistence.EntityManager")
                .or(resideInAPackage("io.quarkus.hibernate.orm.panache.."))
                .or(resideInAPackage("java.sql..").and(assignableTo("java.sql.Connection"))));
  }

  /** 6. A page or document is made from an entity while its transaction lasts, and holds none. */
  private ArchRule deliveryShowsNoEntity() {
    return classes()
        .that()
        .resideInAnyPackage(below("web"), below("api"))
        .should(Conditions.notExpose(annotatedWith(Entity.class)));
  }

  /** 7. Equal input gives equal output, and a test decides what day it is. */
  private ArchRule timeAndChanceComeFromOutside() {
    return noClasses()
        .that()
        .doNotHaveSimpleName(PRODUCERS)
        .should()
        .callCodeUnitWhere(
            call(
                "reads the machine's clock, chance or environment",
                call -> readsClockOrChance(call) || readsEnvironment(call)));
  }

  private static boolean readsEnvironment(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(System.class)
        && call.getTarget().getName().equals("getenv")
        && !call.getOriginOwner().getSimpleName().equals(MAIN);
  }

  private static boolean readsClockOrChance(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var name = call.getTarget().getName();
    var noClock = call.getTarget().getRawParameterTypes().isEmpty();
    return (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (owner.getPackageName().equals("java.time") && name.equals("now") && noClock)
        || (owner.isAssignableTo(Random.class) && name.equals("<init>"))
        || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
        || (owner.isEquivalentTo(Math.class) && name.equals("random"))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
  }

  /** 8. A firm's data is found through an actor who may see it, never by asking for all of it. */
  private ArchRule nobodyReadsEveryonesData() {
    return noClasses()
        .should()
        .callMethodWhere(
            call(
                "asks a repository for everything",
                call ->
                    EVERYTHING.contains(call.getTarget().getName())
                        && call.getTargetOwner()
                            .isAssignableTo(
                                "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")));
  }

  /** 9. A transaction belongs to an act of business. */
  private ArchRule deliveryOpensNoTransaction() {
    return noClasses()
        .that()
        .resideInAnyPackage(below("web"), below("api"))
        .should(Conditions.open(Transactional.class));
  }

  /** 10. A route finds an answer by asking features; what it needs besides belongs in one. */
  private ArchRule routesHoldOnlyFeatures() {
    return fields()
        .that()
        .areDeclaredInClassesThat(annotatedWith(Path.class))
        .and()
        .areNotStatic()
        .should()
        .haveRawType(resideInAPackage(root + ".."));
  }

  /** 11. Who publishes an event does not know who listens. */
  private ArchRule publishersDoNotKnowObservers() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(Conditions.observeOnlyPublishersThatDoNotKnowThem(root));
  }

  private String below(String name) {
    return root + "." + name + "..";
  }

  private static DescribedPredicate<JavaCall<?>> call(
      String description, java.util.function.Predicate<JavaCall<?>> which) {
    return DescribedPredicate.describe(description, which);
  }
}
