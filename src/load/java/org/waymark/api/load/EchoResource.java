package org.waymark.api.load;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.api.v1.JsonBody;

/**
 * Reads a document as the API does and sends it back: the least that any resource does. Calls are
 * counted as all calls to the API are.
 */
@Path(EchoResource.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {

  static final String ADDRESS = "/api/v1/testing/echo";

  @POST
  public JsonNode echo(byte[] body) {
    return JsonBody.read(body);
  }
}
