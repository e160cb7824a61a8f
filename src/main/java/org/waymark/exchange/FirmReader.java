package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * Reads what a sheet says about the firm.
 *
 * @param faults where what is wrong with it is added
 */
record FirmReader(Where where, LocalDate today, List<Fault> faults) {

  /** What a firm has to say of where it is. */
  enum Where {
    NATION(List.of("nation", "size", "sector")),
    /** Then the nation need not be said. */
    REGION(List.of("region", "nation", "size", "sector"));

    private final List<String> members;

    Where(List<String> members) {
      this.members = members;
    }
  }

  /**
   * The firm.
   *
   * @param region null where it was not to be said
   */
  record Firm(FirmFacts facts, @Nullable Region region) {}

  /** Null when something is wrong, of which there is a fault then. */
  @Nullable Firm read(JsonNode node) {
    if (!node.isObject()) {
      fault("", "is missing: give an object with %s, size and sector".formatted(place()));
      return null;
    }
    for (var field : node.properties()) {
      if (!where.members.contains(field.getKey())) {
        faults.add(Fault.of("/firm", field.getKey(), "is not known here: remove it"));
      }
    }
    var region = where == Where.REGION ? region(node) : Optional.<Region>empty();
    var nation = where == Where.REGION ? region.map(Region::nation) : nation(node);
    var size = code(node, "size", SizeBand.values(), SizeBand::code);
    var sector = code(node, "sector", Sector.values(), Sector::code);
    return nation.isPresent() && size.isPresent() && sector.isPresent()
        ? new Firm(
            new FirmFacts(nation.get(), size.get(), sector.get(), today), region.orElse(null))
        : null;
  }

  private String place() {
    return where.members.getFirst();
  }

  private Optional<Nation> nation(JsonNode node) {
    return code(node, "nation", Nation.values(), Nation::code);
  }

  /** A nation that is said all the same has to be the one that the region is in. */
  private Optional<Region> region(JsonNode node) {
    var region = code(node, "region", Region.values(), Region::itlCode);
    var nation = node.has("nation") ? nation(node) : Optional.<Nation>empty();
    if (region.isPresent() && nation.isPresent() && nation.get() != region.get().nation()) {
      fault("/region", "is in " + region.get().nation().code() + ": correct it, or the nation");
    }
    return region;
  }

  private <T> Optional<T> code(JsonNode node, String member, T[] values, Function<T, String> code) {
    var text = node.path(member).textValue();
    var value = List.of(values).stream().filter(each -> code.apply(each).equals(text)).findFirst();
    if (value.isEmpty()) {
      fault("/" + member, "must be one of " + AnswerSheetReader.codes(values, code));
    }
    return value;
  }

  private void fault(String member, String detail) {
    faults.add(new Fault("/firm" + member, detail));
  }
}
