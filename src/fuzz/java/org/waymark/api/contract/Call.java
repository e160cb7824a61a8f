package org.waymark.api.contract;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.waymark.fixture.contract.Described;

/**
 * A call as it is sent.
 *
 * @param path without the query
 * @param query without the question mark; empty where there is none
 * @param body empty where there is none
 */
record Call(
    Described operation, String path, String query, Map<String, String> headers, byte[] body) {

  /** The same with another header. */
  Call with(String name, String value) {
    var others = new HashMap<>(headers);
    others.put(name, value);
    return new Call(operation, path, query, others, body);
  }

  /** The same with another body. */
  Call with(byte[] other) {
    return new Call(operation, path, query, headers, other);
  }

  HttpRequest to(URI service) {
    var address = service.resolve(query.isEmpty() ? path : path + "?" + query);
    var request =
        HttpRequest.newBuilder(address)
            .method(
                operation.method(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return request.build();
  }

  @Override
  public String toString() {
    return operation + " as " + path + (query.isEmpty() ? "" : "?" + query);
  }
}
