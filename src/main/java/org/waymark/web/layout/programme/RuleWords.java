package org.waymark.web.layout.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Rule;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** A rule with its outcome for a firm, as a sentence, and what would change it as another. */
@ApplicationScoped
public class RuleWords {

  private final ProgrammeMessages messages;
  private final HeadcountWords headcount;
  private final PlaceWords places;
  private final Speaker speaker;

  RuleWords(
      @Spoken ProgrammeMessages messages,
      HeadcountWords headcount,
      PlaceWords places,
      Speaker speaker) {
    this.messages = messages;
    this.headcount = headcount;
    this.places = places;
    this.speaker = speaker;
  }

  /** For example "For firms with 5 to 249 employees: you have 1 to 4. You need 1 to 4 more." */
  public Text of(Finding finding, FirmProfile firm) {
    var sentence = sentence(finding, firm);
    if (!finding.confirmed()) {
      return sentence.then(Text.of(" " + messages.ruleNotConfirmed()));
    }
    return finding.outcome() == Outcome.NOT_MET
        ? Text.joined(" ", List.of(sentence, change(finding)))
        : sentence;
  }

  private Text sentence(Finding finding, FirmProfile firm) {
    return switch (finding.rule()) {
      case Rule.Place(var coverage) -> place(coverage, finding.found(), places.of(firm.area()));
      case Rule.Employees employees ->
          Text.of(headcount.sentence(employees, finding.found(), firm.size()));
      case Rule.TradingMonths(var months) -> Text.of(messages.tradingMonths(months));
      case Rule.Turnover turnover -> turnover(turnover);
      case Rule.Sectors sectors -> english(sectors.words(), sector(finding.found()));
      case Rule.Stated(var words) -> english(words, messages.stated(Text.SLOT));
      case Rule.Unconfirmed(var inner) ->
          throw new IllegalArgumentException("a finding is about the rule itself: " + inner);
    };
  }

  private Text place(Coverage coverage, Outcome found, String area) {
    var unsure = coverage.unsure();
    return switch (found) {
      case MET, NOT_MET -> where(coverage).within(messages.place(Text.SLOT, area));
      case NOT_KNOWN ->
          unsure == null
              ? where(coverage).within(messages.placeToCheck(Text.SLOT, area))
              : english(unsure.because(), messages.placeUnsure(area, Text.SLOT));
    };
  }

  /** For example "in Wales, in the North East and in London". */
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

  private Text turnover(Rule.Turnover rule) {
    var words = rule.words();
    if (words != null) {
      return english(words, messages.turnoverStated(Text.SLOT));
    }
    var min = rule.min();
    var max = rule.max();
    return Text.of(
        min != null
            ? messages.turnoverAtLeast(Pounds.of(min))
            : messages.turnoverAtMost(Pounds.of(max == null ? 0 : max)));
  }

  private String sector(Outcome found) {
    return switch (found) {
      case MET -> messages.sectorCounts(Text.SLOT);
      case NOT_MET -> messages.sectorDoesNotCount(Text.SLOT);
      case NOT_KNOWN -> messages.sectorToCheck(Text.SLOT);
    };
  }

  private Text change(Finding finding) {
    return switch (finding.rule()) {
      case Rule.Place(var coverage) -> where(coverage).within(messages.placeChange(Text.SLOT));
      case Rule.Sectors sectors -> english(sectors.words(), messages.sectorChange(Text.SLOT));
      case Rule.Employees _,
          Rule.TradingMonths _,
          Rule.Turnover _,
          Rule.Stated _,
          Rule.Unconfirmed _ ->
          Text.of(finding.distanceIfAny().map(headcount::change).orElse(""));
    };
  }

  /** The catalogue is written in English. */
  private Text english(String words, String sentence) {
    return speaker.english(words).within(sentence);
  }
}
