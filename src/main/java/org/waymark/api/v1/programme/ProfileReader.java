package org.waymark.api.v1.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;

/** Reads whether which programmes fit which firm, and finds everything wrong in one go. */
final class ProfileReader {

  static final int MOST_PROGRAMMES = 500;

  private static final Set<String> MEMBERS = Set.of("firm", "told", "programmes", "topic");
  private static final Set<String> FIRM_MEMBERS = Set.of("area", "size", "sector");

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
    if (!document.isObject()) {
      fault("", "must be an object");
      throw invalid();
    }
    unknown(document, "", MEMBERS);
    var firm = firm(document.path("firm"));
    var told = new ToldReader(areas, programmes, faults).read(document.path("told"));
    var ids = ids(document.path("programmes"));
    var topic = topic(document.path("topic"));
    if (firm == null || !faults.isEmpty()) {
      throw invalid();
    }
    return new Asked(new Applicant(firm, told), ids, topic);
  }

  private @Nullable FirmProfile firm(JsonNode node) {
    if (!node.isObject()) {
      fault("/firm", "is missing: give an object with area, size and sector");
      return null;
    }
    unknown(node, "/firm", FIRM_MEMBERS);
    var area = Optional.ofNullable(node.path("area").textValue()).flatMap(areas::ofCode);
    if (area.isEmpty()) {
      fault("/firm/area", "must be the ONS code of a council area, such as E08000037");
    }
    var size = code(node, "size", SizeBand.values(), SizeBand::code);
    var sector = code(node, "sector", Sector.values(), Sector::code);
    return area.isPresent() && size.isPresent() && sector.isPresent()
        ? new FirmProfile(area.get(), size.get(), sector.get())
        : null;
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

  private <T> Optional<T> code(JsonNode node, String member, T[] values, Function<T, String> code) {
    var text = node.path(member).textValue();
    var value = Stream.of(values).filter(each -> code.apply(each).equals(text)).findFirst();
    if (value.isEmpty()) {
      fault(
          "/firm/" + member,
          "must be one of " + Stream.of(values).map(code).collect(Collectors.joining(", ")));
    }
    return value;
  }

  private void unknown(JsonNode node, String at, Set<String> members) {
    for (var member : node.properties()) {
      if (!members.contains(member.getKey())) {
        faults.add(Fault.of(at, member.getKey(), "is not known here: remove it"));
      }
    }
  }

  private void fault(String pointer, String detail) {
    faults.add(new Fault(pointer, detail));
  }

  private RuntimeException invalid() {
    return JsonBody.invalid(
        ProblemType.INVALID_PROFILE, faults.stream().limit(JsonBody.MOST_FAULTS).toList());
  }
}
