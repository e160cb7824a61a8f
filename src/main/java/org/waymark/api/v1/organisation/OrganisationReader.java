package org.waymark.api.v1.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.api.parameter.ExternalReferences;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.FirmProfile;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.ExternalReference;

/** Reads what a program says of a firm, and finds everything wrong in one go. */
@ApplicationScoped
class OrganisationReader {

  private static final Set<String> MEMBERS = Set.of("firm", ExternalReferences.NAME);

  private final CouncilAreas areas;

  OrganisationReader(CouncilAreas areas) {
    this.areas = areas;
  }

  /** A firm as a program describes it. */
  record Told(FirmProfile profile, @Nullable ExternalReference reference) {}

  /** Throws a problem when something is wrong. */
  Told read(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = JsonBody.object(body, ProblemType.INVALID_ORGANISATION);
    JsonBody.refuseUnknown(document, "", MEMBERS, faults);
    var profile = new FirmReader(areas, faults).read(document);
    var reference = ExternalReferences.of(document, ExternalReferences.NAME, faults);
    if (profile == null || !faults.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ORGANISATION, faults);
    }
    return new Told(profile, reference);
  }
}
