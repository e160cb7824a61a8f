package org.waymark.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules ask of a class beyond what ArchUnit offers. */
final class Conditions {

  private Conditions() {}

  /**
   * No record component, and no parameter or result of a method others can call, is of the kind.
   */
  static ArchCondition<JavaClass> notExpose(DescribedPredicate<? super JavaClass> kind) {
    return new ArchCondition<>("not show anything " + kind.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        shown(type)
            .filter(kind)
            .forEach(
                shown ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + shown.getName())));
      }
    };
  }

  private static Stream<JavaClass> shown(JavaClass type) {
    var components = type.isRecord() ? type.getFields().stream() : Stream.<JavaField>empty();
    var methods =
        type.getMethods().stream()
            .filter(
                method ->
                    !method
                        .getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PRIVATE))
            .filter(method -> type.getPackageName().contains(".api.") || type.isRecord());
    return Stream.concat(
        components.flatMap(field -> field.getAllInvolvedRawTypes().stream()),
        methods.flatMap(Conditions::signature));
  }

  private static Stream<JavaClass> signature(JavaCodeUnit method) {
    // A factory such as XPage.from(entity) reads an entity and keeps none of it.
    return method.getReturnType().getAllInvolvedRawTypes().stream();
  }

  /** The class, or a method of it, carries the annotation. */
  static ArchCondition<JavaClass> open(Class<? extends Annotation> annotation) {
    return new ArchCondition<>("carry @" + annotation.getSimpleName()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var carries =
            type.isAnnotatedWith(annotation)
                || type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(annotation));
        events.add(
            new SimpleConditionEvent(
                type, carries, type.getName() + " carries @" + annotation.getSimpleName()));
      }
    };
  }

  /** No class of the feature whose event is observed depends on the observer's feature. */
  static ArchCondition<JavaClass> observeOnlyPublishersThatDoNotKnowThem(String root) {
    return new ArchCondition<>("observe only publishers that do not know them") {
      @Override
      public void check(JavaClass observer, ConditionEvents events) {
        for (var event : observed(observer)) {
          var publisher = Imported.row(event, root);
          var known =
              event.getPackage().getClassesInPackageTree().stream()
                  .filter(type -> Imported.row(type, root).equals(publisher))
                  .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                  .filter(used -> !Imported.row(observer, root).equals(publisher))
                  .filter(used -> used.getTargetClass().getPackageName().startsWith(root))
                  .filter(
                      used ->
                          Imported.row(used.getTargetClass(), root)
                              .equals(Imported.row(observer, root)));
          known.forEach(
              used -> events.add(SimpleConditionEvent.violated(observer, used.getDescription())));
        }
      }

      private Set<JavaClass> observed(JavaClass observer) {
        return observer.getMethods().stream()
            .flatMap(method -> method.getParameters().stream())
            .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
            .map(JavaParameter::getRawType)
            .filter(event -> event.getPackageName().startsWith(root))
            .collect(Collectors.toSet());
      }
    };
  }
}
