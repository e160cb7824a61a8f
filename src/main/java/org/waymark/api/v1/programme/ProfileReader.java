package org.waymark.api.v1.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.v1.organisation.FirmReader;
import org.waymark.exchange.Fault;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;

/** Reads whether which programmes fit which firm, and finds everything wrong in one go. */
final class ProfileReader {

  static final int MOST_PROGRAMMES = 500;

  private static final Set<String> MEMBERS = Set.of("firm", "told", "programmes", "topic");

  private final CouncilAreas areas;
  private final Programmes programmes;
  private final List<Fault> faults = new ArrayList<>();

  ProfileReader(CouncilAreas areas, Programmes programmes) {
    this.areas = areas;
    this.programmes = programmes;
  }

  /**
   * What was asked.
   *
   * @param ids empty for every programme that firms can take up
   * @param topic null for any
   */
  record Asked(Applicant firm, Set<String> ids, @Nullable String topic) {}

  Asked read(JsonNode document) {
    JsonBody.object(document, ProblemType.INVALID_PROFILE);
    JsonBody.refuseUnknown(document, "", MEMBERS, faults);
    var firm = new FirmReader(areas, faults).read(document);
    var told = new ToldReader(areas, programmes, faults).read(document.path("told"));
    var ids = ids(document.path("programmes"));
    var topic = topic(document.path("topic"));
    if (firm == null || !faults.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_PROFILE, faults);
    }
    return new Asked(new Applicant(firm, told), ids, topic);
  }

  private Set<String> ids(JsonNode node) {
    var ids = new LinkedHashSet<String>();
    if (node.isMissingNode()) {
      return ids;
    }
    if (!node.isArray() || node.isEmpty() || node.size() > MOST_PROGRAMMES) {
      fault("/programmes", "must be a list of 1 to " + MOST_PROGRAMMES + " ids");
      return ids;
    }
    for (var i = 0; i < node.size(); i++) {
      var id = node.get(i).textValue();
      if (id == null || programmes.find(id).isEmpty()) {
        fault("/programmes/" + i, "is no programme: GET /api/v1/programmes lists those there are");
      } else {
        ids.add(id);
      }
    }
    return ids;
  }

  private @Nullable String topic(JsonNode node) {
    var topic = node.textValue();
    if (!node.isMissingNode() && (topic == null || !programmes.topics().contains(topic))) {
      fault("/topic", "must be one of " + String.join(", ", new TreeSet<>(programmes.topics())));
    }
    return topic;
  }

  private void fault(String pointer, String detail) {
    faults.add(new Fault(pointer, detail));
  }
}
