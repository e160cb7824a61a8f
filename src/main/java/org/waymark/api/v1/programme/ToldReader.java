package org.waymark.api.v1.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.exchange.Fault;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;

/**
 * Reads what a firm tells beyond its profile: {@code {"turnover": 200000, "vat-registered": true,
 * "legal-form": "limited-company", "spending": ["software"], "registered-office": "E08000037",
 * "taken-help-to-grow-management": false}}.
 *
 * @param faults where what is wrong is added
 */
record ToldReader(CouncilAreas areas, Programmes programmes, List<Fault> faults) {

  private static final String AT = "/told";

  Map<Particular, Told> read(JsonNode node) {
    var told = new HashMap<Particular, Told>();
    if (node.isMissingNode()) {
      return told;
    }
    if (!node.isObject()) {
      faults.add(new Fault(AT, "must be an object"));
      return told;
    }
    for (var member : node.properties()) {
      var particular = Particular.ofCode(member.getKey()).filter(this::known);
      if (particular.isEmpty()) {
        faults.add(Fault.of(AT, member.getKey(), "is not known here: remove it"));
      } else {
        one(particular.get(), member.getValue())
            .ifPresent(answer -> told.put(particular.get(), answer));
      }
    }
    return told;
  }

  private boolean known(Particular particular) {
    return !(particular instanceof Particular.Taken(var programme))
        || programmes.find(programme).isPresent();
  }

  private Optional<Told> one(Particular particular, JsonNode value) {
    return switch (particular) {
      case Measure measure -> number(measure, value);
      case Trait _, Particular.Taken _ ->
          value.isBoolean()
              ? Optional.of(new Told.Answer(value.booleanValue()))
              : fault(particular, "must be true or false");
      case Particular.Choice.LEGAL_FORM -> picked(particular, List.of(value), legalForms());
      case Particular.Choice.SPENDING -> spending(value);
      case Particular.Site _ ->
          areas
              .ofCode(String.valueOf(value.textValue()))
              .<Told>map(Told.At::new)
              .or(() -> fault(particular, "must be the ONS code of a council area"));
    };
  }

  private Optional<Told> number(Measure measure, JsonNode value) {
    var whole = value.isIntegralNumber() && value.canConvertToLong();
    return whole && value.longValue() >= 0 && value.longValue() <= measure.most()
        ? Optional.of(Told.Amount.of(value.longValue()))
        : fault(measure, "must be a whole number from 0 to " + measure.most());
  }

  private Optional<Told> spending(JsonNode value) {
    var items = new ArrayList<JsonNode>();
    value.forEach(items::add);
    return value.isArray() && !items.isEmpty()
        ? picked(Particular.Choice.SPENDING, items, spends())
        : fault(Particular.Choice.SPENDING, "must be a list of some of " + spends());
  }

  private Optional<Told> picked(Particular particular, List<JsonNode> values, List<String> there) {
    var codes = values.stream().map(value -> String.valueOf(value.textValue()));
    var chosen = codes.collect(Collectors.toCollection(TreeSet::new));
    return there.containsAll(chosen)
        ? Optional.of(new Told.Picked(chosen))
        : fault(particular, "must be of " + String.join(", ", there));
  }

  private static List<String> legalForms() {
    return Stream.of(LegalForm.values()).map(LegalForm::code).toList();
  }

  private static List<String> spends() {
    return Stream.of(Spend.values()).map(Spend::code).toList();
  }

  private Optional<Told> fault(Particular particular, String detail) {
    faults.add(Fault.of(AT, particular.code(), detail));
    return Optional.empty();
  }
}
