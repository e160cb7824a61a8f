package org.waymark.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Marks the members of answers that are never absent: those that the compiler knows not to be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredMembers implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
  private static final DotName NAMED =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private final IndexView index;

  /** The classes that answers are made from. */
  public RequiredMembers(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var schemas = description.getComponents().getSchemas();
    index.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .filter(record -> !record.name().toString().contains("Request"))
        .forEach(
            record ->
                schemas.forEach(
                    (name, schema) -> {
                      var always = always(record);
                      if (!always.isEmpty() && describes(name, schema, record)) {
                        schema.setRequired(always);
                      }
                    }));
  }

  /** Schemas of classes with one and the same name are numbered. */
  private boolean describes(String name, Schema schema, ClassInfo record) {
    return schema.getProperties() != null
        && name.replaceAll("\\d+$", "").equals(name(record))
        && schema.getProperties().keySet().equals(new HashSet<>(all(record)));
  }

  private static String name(ClassInfo record) {
    var annotation = record.declaredAnnotation(NAMED);
    return annotation == null || annotation.value("name") == null
        ? record.simpleName()
        : annotation.value("name").asString();
  }

  private List<String> all(ClassInfo record) {
    return members(record).map(RecordComponentInfo::name).toList();
  }

  private List<String> always(ClassInfo record) {
    var names = new ArrayList<String>();
    record.recordComponentsInDeclarationOrder().stream()
        .filter(member -> !isOptional(member))
        .forEach(
            member ->
                wrapped(member)
                    .ifPresentOrElse(
                        inner -> names.addAll(always(inner)), () -> names.add(member.name())));
    return names;
  }

  private static boolean isOptional(RecordComponentInfo member) {
    return member.type().hasAnnotation(NULLABLE) || member.type().name().equals(OPTIONAL);
  }

  private Stream<RecordComponentInfo> members(ClassInfo record) {
    return record.recordComponentsInDeclarationOrder().stream()
        .flatMap(member -> wrapped(member).map(this::members).orElseGet(() -> Stream.of(member)));
  }

  /** The record whose members stand in place of this one. */
  private Optional<ClassInfo> wrapped(RecordComponentInfo member) {
    return isUnwrapped(member)
        ? Optional.ofNullable(index.getClassByName(member.type().name()))
        : Optional.empty();
  }

  private static boolean isUnwrapped(RecordComponentInfo member) {
    return Set.copyOf(member.annotations()).stream()
        .anyMatch(annotation -> annotation.name().equals(UNWRAPPED));
  }
}
