package org.waymark.web.developer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.web.developer.TopicPage.Document;
import org.waymark.web.developer.sample.AnsweredExamples;

/** The reference: the contract as somebody reads it, by what operations are about. */
@ApplicationScoped
class Reference {

  /** In the order in which somebody meets them. */
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private final Node contract;
  private final AnsweredExamples answered;
  private final List<Topic> topics;

  Reference(ContractFile file, AnsweredExamples answered) {
    contract = file.root();
    this.answered = answered;
    topics = contract.at("tags").list().map(this::topic).toList();
  }

  /**
   * Operations about one thing.
   *
   * @param code as in addresses
   */
  record Topic(String code, String title, String about, List<Operation> operations) {

    Topic {
      operations = List.copyOf(operations);
    }
  }

  List<Topic> topics() {
    return topics;
  }

  Optional<Topic> topic(String code) {
    return topics.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** One operation by its operationId, which has to be there. */
  Operation operation(String id) {
    return topics.stream()
        .flatMap(topic -> topic.operations().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The documents that the operations of a topic take and give, and those they are made of. */
  List<Document> documents(Topic topic) {
    var names = new LinkedHashSet<String>();
    operations(topic.code())
        .flatMap(found -> found.bodies().stream())
        .forEach(schema -> names.addAll(Schemas.reachable(schema)));
    return names.stream().map(this::document).toList();
  }

  /** What webhooks tell. */
  List<WebhooksPage.Told> messages() {
    return contract.at("webhooks").members().map(Reference::told).toList();
  }

  private static WebhooksPage.Told told(Map.Entry<String, Node> message) {
    var call = message.getValue().at("post");
    var schema = call.at("requestBody", "content", "application/json", "schema");
    return new WebhooksPage.Told(
        message.getKey(),
        call.at("summary").text(),
        OperationReader.laidOut(example(schema, message.getKey())),
        Schemas.members(schema.at("properties", "data")));
  }

  /** Messages of several kinds may have one form. */
  private static Node example(Node schema, String code) {
    return schema
        .at("examples")
        .list()
        .filter(each -> each.at("type").text().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Document document(String name) {
    var schema = contract.at("components", "schemas", name);
    return new Document(
        name,
        schema.at("description").text(),
        Schemas.members(schema),
        schema.at("oneOf").list().map(each -> Schemas.field("", true, each, "")).toList());
  }

  private Topic topic(Node tag) {
    var code = tag.at("name").text();
    return new Topic(
        code,
        code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' '),
        tag.at("description").text(),
        operations(code).map(OperationReader::operation).toList());
  }

  private Stream<OperationReader> operations(String tag) {
    return contract
        .at("paths")
        .members()
        .flatMap(
            path ->
                path.getValue()
                    .members()
                    .sorted(Comparator.comparing(each -> METHODS.indexOf(each.getKey())))
                    .filter(
                        each ->
                            each.getValue().at("tags").list().anyMatch(t -> t.text().equals(tag)))
                    .map(
                        each ->
                            new OperationReader(
                                each.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                each.getValue(),
                                answered)));
  }
}
