package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.CouncilArea;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Rule.Bond;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** Where a firm has to be, in words. */
@ApplicationScoped
class PlaceRuleWords {

  private final ProgrammeMessages messages;
  private final RuleMessages rules;
  private final PlaceWords places;
  private final Speaker speaker;

  PlaceRuleWords(
      @Spoken ProgrammeMessages messages,
      @Spoken RuleMessages rules,
      PlaceWords places,
      Speaker speaker) {
    this.messages = messages;
    this.rules = rules;
    this.places = places;
    this.speaker = speaker;
  }

  /** For example "For firms in Wales: you are in Cardiff." */
  Text sentence(Rule.Place rule, Outcome found, CouncilArea area) {
    var sentences = new ArrayList<Text>();
    sentences.add(where(rule.coverage(), found, places.of(area)));
    if (!rule.bonds().equals(Set.of(Bond.TRADES))) {
      var bonds = rule.bonds().stream().sorted().map(rules::bond);
      sentences.add(Text.of(rules.bonds(bonds.collect(Collectors.joining("; ")))));
    }
    if (rule.coverage().varies()) {
      sentences.add(Text.of(rules.varies()));
    }
    return Text.joined(" ", sentences);
  }

  private Text where(Coverage coverage, Outcome found, String area) {
    var unsure = coverage.unsure();
    return switch (found) {
      case MET, NOT_MET -> where(coverage).within(messages.place(Text.SLOT, area));
      case NOT_KNOWN ->
          unsure == null
              ? where(coverage).within(messages.placeToCheck(Text.SLOT, area))
              : speaker.english(unsure.because()).within(messages.placeUnsure(area, Text.SLOT));
    };
  }

  /** For example "It would take a place of business in Wales." */
  Text change(Rule.Place rule) {
    return where(rule.coverage()).within(messages.placeChange(Text.SLOT));
  }

  /** For example "in Wales and in the North East". */
  Text where(Coverage coverage) {
    var note = coverage.note();
    if (note != null) {
      return places.in(note);
    }
    if (coverage.everywhere()) {
      return Text.of(places.inUnitedKingdom());
    }
    var nations = coverage.nations().stream().map(places::in);
    var regions = coverage.otherRegions().stream().map(places::in);
    return Text.of(places.and(Stream.concat(nations, regions).toList()));
  }
}
