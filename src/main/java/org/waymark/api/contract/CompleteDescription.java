package org.waymark.api.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.v1.paging.Limit;

/**
 * Completes the description of the API by what holds for all operations alike, so that none can
 * leave it out. Named in the settings.
 */
public final class CompleteDescription implements OASFilter {

  /** How the name of a schema ends that is another one's value, or null. */
  public static final String OR_NOTHING = "OrNothing";

  private static final String API = "/api/v1/";

  /** As SPDX calls it. */
  private static final String LICENCE = "Apache-2.0";

  /** No id of ours, and no name of an edition, is as long. */
  private static final int LONGEST_IN_A_PATH = 100;

  /** A key of 255 characters, each of which may be escaped, in its quotes. */
  private static final int LONGEST_IN_A_HEADER = 512;

  private static final int LONGEST_CURSOR = 200;

  private static final String ABOUT =
      """
      Small firms assess their digital skills, their cyber security and whether they are ready to \
      sell to the public sector, see how they compare, and find programmes that help. Partners \
      build that into products of their own.

      Requests are read strictly: a member that is not described here is refused by name. Answers \
      may gain members within this version, so programs have to ignore those that they do not \
      know; none is taken away and none changes its meaning.

      An address of more than 4,096 bytes is answered with 414, and headers of more than 20 \
      kilobytes with 431, before anything else is looked at and without a body.""";

  /**
   * A value of several possible types has none of its own, and what a reference leads to has its
   * own. Null is a type, which annotations cannot say; it is said where the value stands, since
   * what writes clients makes an empty class of a name for it.
   */
  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getOneOf() != null || schema.getRef() != null) {
      schema.setType((List<Schema.SchemaType>) null);
    }
    var ref = schema.getRef();
    if (ref != null && ref.endsWith(OR_NOTHING)) {
      schema.setRef(null);
      schema.setOneOf(
          List.of(
              OASFactory.createSchema().ref(ref.substring(0, ref.length() - OR_NOTHING.length())),
              OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
    AnswerBounds.set(schema);
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getInfo().setDescription(ABOUT);
    description.getInfo().getLicense().setIdentifier(LICENCE);
    spellOutNulls(description);
    description.setServers(List.of(server()));
    var paths = description.getPaths();
    // What explains problems stands beside the API.
    Set.copyOf(paths.getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith(API))
        .forEach(paths::removePathItem);
    var answers = new CommonAnswers(description.getComponents());
    var topics = new LinkedHashSet<Topic>();
    paths
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          topics.add(Topic.of(path));
                          operation.setTags(List.of(Topic.of(path).code()));
                          letTokensBeShown(operation);
                          bound(operation);
                          answers.complete(operation, method != PathItem.HttpMethod.GET);
                        }));
    description.setWebhooks(WebhookCalls.all());
    description.setTags(topics.stream().sorted().map(Topic::tag).toList());
  }

  /** What anybody may call takes a token too: whoever shows one is counted as a partner. */
  private static void letTokensBeShown(Operation operation) {
    if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement(),
              OASFactory.createSecurityRequirement().addScheme(Needs.TOKEN)));
    }
  }

  private static void spellOutNulls(OpenAPI description) {
    var schemas = description.getComponents();
    Set.copyOf(schemas.getSchemas().keySet()).stream()
        .filter(name -> name.endsWith(OR_NOTHING))
        .forEach(schemas::removeSchema);
  }

  private static Server server() {
    return OASFactory.createServer()
        .url("https://{host}")
        .description("Production: whoever runs the service says where")
        .addExtension("x-internal", false)
        .addVariable("host", OASFactory.createServerVariable().defaultValue("waymark.example.org"));
  }

  private static void bound(Operation operation) {
    if (operation.getParameters() != null) {
      var parameters = new ArrayList<>(operation.getParameters());
      parameters.forEach(CompleteDescription::bound);
      // Generated clients take them in this order: it may not change with the number of headers.
      parameters.sort(Comparator.comparing(each -> each.getIn() != Parameter.In.PATH));
      operation.setParameters(parameters);
    }
  }

  /** What a list is asked with is the same of all lists. */
  private static void bound(Parameter parameter) {
    if (parameter.getSchema() == null) {
      parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
    var schema = parameter.getSchema();
    switch (parameter.getIn()) {
      case PATH -> boundText(schema, LONGEST_IN_A_PATH);
      case HEADER -> boundText(schema, LONGEST_IN_A_HEADER);
      case QUERY -> {
        if (parameter.getName().equals("cursor")) {
          boundText(schema, LONGEST_CURSOR);
        } else if (parameter.getName().equals("limit") && AnswerBounds.hasNoMaximum(schema)) {
          schema.setType(List.of(Schema.SchemaType.INTEGER));
          schema
              .format("int32")
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(Limit.MOST))
              .defaultValue(Limit.UNLESS_GIVEN);
        }
      }
      case COOKIE -> throw new IllegalArgumentException("No program keeps cookies");
    }
  }

  private static void boundText(Schema schema, int longest) {
    if (AnswerBounds.isOpen(schema)) {
      schema.setMaxLength(longest);
    }
  }
}
