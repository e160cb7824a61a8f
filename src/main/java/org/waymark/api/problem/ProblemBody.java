package org.waymark.api.problem;

import io.vertx.core.json.JsonObject;

/** The JSON of a problem, for where the framework does not write it. */
final class ProblemBody {

  private ProblemBody() {}

  /**
   * @param path of the request, without host and query
   */
  static String of(int status, String path) {
    var type = ProblemType.ofStatus(status);
    return new JsonObject()
        .put("type", type.uri().toString())
        .put("status", status)
        .put("title", type.title())
        .put("detail", type.meaning())
        .put("instance", path)
        .encode();
  }
}
