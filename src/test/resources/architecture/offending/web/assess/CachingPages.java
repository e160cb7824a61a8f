package offending.web.assess;

import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

/** A route that keeps something to itself: rule 10. */
@Path("/")
class CachingPages {
  private final Map<String, String> cache = new HashMap<>();
}
