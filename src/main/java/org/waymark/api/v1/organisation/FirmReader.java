package org.waymark.api.v1.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;

/**
 * Reads the profile of a firm, and finds everything wrong in one go.
 *
 * @param faults takes in what is wrong
 */
public record FirmReader(CouncilAreas areas, List<Fault> faults) {

  private static final String FIRM = "/firm";
  private static final Set<String> MEMBERS = Set.of("area", "size", "sector");

  /** The profile in the member {@code firm} of a document; null when something is wrong with it. */
  public @Nullable FirmProfile read(JsonNode document) {
    var firm = document.path("firm");
    if (!firm.isObject()) {
      faults.add(new Fault(FIRM, "is missing: give an object with area, size and sector"));
      return null;
    }
    JsonBody.refuseUnknown(firm, FIRM, MEMBERS, faults);
    var area = Optional.ofNullable(firm.path("area").textValue()).flatMap(areas::ofCode);
    if (area.isEmpty()) {
      faults.add(
          new Fault("/firm/area", "must be the ONS code of a council area, such as E08000037"));
    }
    var size = code(firm, "size", SizeBand.values(), SizeBand::code);
    var sector = code(firm, "sector", Sector.values(), Sector::code);
    return area.isPresent() && size.isPresent() && sector.isPresent()
        ? new FirmProfile(area.get(), size.get(), sector.get())
        : null;
  }

  private <T> Optional<T> code(JsonNode node, String member, T[] values, Function<T, String> code) {
    var text = node.path(member).textValue();
    var value = Stream.of(values).filter(each -> code.apply(each).equals(text)).findFirst();
    if (value.isEmpty()) {
      faults.add(
          new Fault(
              FIRM + "/" + member,
              "must be one of " + Stream.of(values).map(code).collect(Collectors.joining(", "))));
    }
    return value;
  }
}
