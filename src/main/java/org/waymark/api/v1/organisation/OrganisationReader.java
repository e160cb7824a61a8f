package org.waymark.api.v1.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.FirmProfile;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.ExternalReference;

/** Reads what a program says of a firm, and finds everything wrong in one go. */
@ApplicationScoped
class OrganisationReader {

  private static final String REFERENCE = "externalReference";
  private static final Set<String> MEMBERS = Set.of("firm", REFERENCE);

  private final CouncilAreas areas;

  OrganisationReader(CouncilAreas areas) {
    this.areas = areas;
  }

  /** A firm as a program describes it. */
  record Told(FirmProfile profile, @Nullable ExternalReference reference) {}

  /** Throws a problem when something is wrong. */
  Told read(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = JsonBody.read(body);
    if (!document.isObject()) {
      throw invalid(List.of(new Fault("", "must be an object")));
    }
    var firms = new FirmReader(areas, faults);
    firms.refuseUnknown(document, "", MEMBERS);
    var profile = firms.read(document);
    var reference = reference(document.path(REFERENCE), faults);
    if (profile == null || !faults.isEmpty()) {
      throw invalid(faults);
    }
    return new Told(profile, reference);
  }

  private static @Nullable ExternalReference reference(JsonNode node, List<Fault> faults) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    var text = node.textValue();
    var read = text == null ? null : ExternalReference.read(text).orElse(null);
    if (read == null) {
      faults.add(
          new Fault(
              "/" + REFERENCE,
              "must be text of 1 to "
                  + ExternalReference.LONGEST
                  + " characters on one line, without space at either end"));
    }
    return read;
  }

  private static RuntimeException invalid(List<Fault> faults) {
    return JsonBody.invalid(
        ProblemType.INVALID_ORGANISATION, faults.stream().limit(JsonBody.MOST_FAULTS).toList());
  }
}
