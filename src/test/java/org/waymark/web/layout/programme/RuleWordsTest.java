package org.waymark.web.layout.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.kernel.Language.ENGLISH;
import static org.waymark.kernel.Language.WELSH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.Firms;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Language;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Trait;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;

/** Each rule with what became of it, in both languages. */
@QuarkusTest
class RuleWordsTest {

  private static final CouncilArea CARDIFF =
      new CouncilArea("W06000015", "Cardiff", "Caerdydd", Region.WALES, null);

  @ParameterizedTest(name = "{0} to {1} employees, firm has {2}")
  @CsvSource({
    "5, 249, 1-4, For firms with 5 to 249 employees: you have 1 to 4. You need 1 to 4 more"
        + " employees., I fusnesau â 5 i 249 o weithwyr: mae gennych chi 1 i 4. Mae angen 1 i 4 o"
        + " weithwyr eraill arnoch.",
    "1, , 0, For firms with at least 1 employee: you have none. You need 1 more employee., I"
        + " fusnesau ag o leiaf 1 gweithiwr: nid oes gennych chi yr un. Mae angen 1 gweithiwr arall"
        + " arnoch.",
    ", 49, 10-49, For firms with up to 49 employees: you have 10 to 49., I fusnesau â hyd at 49 o"
        + " weithwyr: mae gennych chi 10 i 49.",
    ", 249, 250+, For firms with up to 249 employees: you have 250 or more. You have 1 or more"
        + " employees too many., I fusnesau â hyd at 249 o weithwyr: mae gennych chi 250 neu fwy."
        + " Mae gennych 1 neu fwy o weithwyr yn ormod.",
    ", 20, 10-49, 'For firms with up to 20 employees: you have 10 to 49, so it depends on the"
        + " exact number.', 'I fusnesau â hyd at 20 o weithwyr: mae gennych chi 10 i 49, felly"
        + " mae’n dibynnu ar yr union nifer.'"
  })
  void tellsTheLimitAndTheFirm(
      @Nullable Integer min, @Nullable Integer max, String band, String english, String welsh) {
    var firm = Firms.of(SizeBand.ofCode(band).orElseThrow());
    var rule = Rule.Within.of(Measure.EMPLOYEES, min, max);

    assertThat(said(rule, firm, ENGLISH)).isEqualTo(english);
    assertThat(said(rule, firm, WELSH)).isEqualTo(welsh);
  }

  @Test
  void tellsWhereAProgrammeIsAndWhereTheFirmIs() {
    var coverage = in(Set.of(Region.WALES, Region.NORTH_EAST, Region.LONDON));
    var firm = Firms.in(CARDIFF);

    assertThat(place(coverage, firm, ENGLISH))
        .isEqualTo("For firms in Wales, in the North East and in London: you are in Cardiff.");
    assertThat(place(coverage, firm, WELSH))
        .isEqualTo(
            "I fusnesau yng Nghymru, yng Ngogledd-ddwyrain Lloegr ac yn Llundain: rydych chi yn"
                + " ardal Caerdydd.");
    assertThat(place(in(Set.of(Region.values())), firm, WELSH))
        .isEqualTo("I fusnesau yn y DU: rydych chi yn ardal Caerdydd.");
  }

  @Test
  void tellsWhatItWouldTakeElsewhere() {
    assertThat(place(in(Set.of(Region.SCOTLAND)), Firms.in(CARDIFF), WELSH))
        .isEqualTo(
            "I fusnesau yn yr Alban: rydych chi yn ardal Caerdydd. Byddai angen safle busnes yn yr"
                + " Alban.");
  }

  @Test
  void leavesWordsOfTheCatalogueInEnglishAndMarksThem() {
    var coverage = new Coverage(Set.of(Region.WALES), Set.of(), "the coast", null, null, false);
    var said = said(new Rule.Place(coverage), coverage, Firms.in(CARDIFF), WELSH);

    assertThat(said.words())
        .isEqualTo("I fusnesau yn the coast: gwiriwch a yw hynny’n cynnwys ardal Caerdydd.");
    assertThat(said.parts()).contains(new Text.Part("the coast", ENGLISH));
  }

  @Test
  void tellsWhyItIsNotSure() {
    var unsure = new Coverage.Unsure(Set.of("TLL"), "its list of places has a gap");
    var coverage = new Coverage(Set.of(Region.WALES), Set.of(), null, unsure, null, false);

    assertThat(place(coverage, Firms.in(CARDIFF), ENGLISH))
        .isEqualTo("We are not sure it covers Cardiff: its list of places has a gap.");
    assertThat(place(coverage, Firms.in(CARDIFF), WELSH))
        .isEqualTo(
            "Nid ydym yn siŵr a yw ardal Caerdydd wedi’i chynnwys: its list of places has a gap.");
  }

  @Test
  void asksTheFirmToCheckWhatItHasNotTold() {
    var firm = Firms.joinery();

    assertThat(said(Rule.Within.of(Measure.TRADING_MONTHS, 12, null), firm, ENGLISH))
        .isEqualTo("For firms that have traded for 12 months or more. Check yours.");
    assertThat(said(Rule.Within.of(Measure.TRADING_MONTHS, 12, null), firm, WELSH))
        .isEqualTo("I fusnesau sydd wedi masnachu ers 12 mis neu fwy. Gwiriwch eich un chi.");
    assertThat(said(Rule.Within.of(Measure.TURNOVER, 250_000, null), firm, ENGLISH))
        .isEqualTo("For firms with a yearly turnover of £250,000 or more. Check yours.");
    assertThat(said(Rule.Within.of(Measure.TURNOVER, null, 45_000_000), firm, WELSH))
        .isEqualTo("I fusnesau â throsiant blynyddol o hyd at £45,000,000. Gwiriwch eich un chi.");
    assertThat(said(new Rule.Has(Trait.CHARITY, false), firm, ENGLISH))
        .isEqualTo("Not for charities. Check how this is with you.");
    assertThat(said(new Rule.Stated("own the IP"), firm, WELSH))
        .isEqualTo("Gwiriwch gyda’r darparwr: own the IP.");
  }

  @Test
  void tellsWhetherTheLineOfWorkCounts() {
    var makers =
        new Rule.Sectors("manufacturing", Set.of(Sector.MANUFACTURING), Set.of(), Outcome.NOT_MET);

    assertThat(said(makers, Firms.of(Sector.MANUFACTURING), ENGLISH))
        .isEqualTo("For firms in this line of work: manufacturing. Yours counts.");
    assertThat(said(makers, Firms.of(Sector.HEALTH), ENGLISH))
        .isEqualTo(
            "For firms in this line of work: manufacturing. Yours does not count. It would take"
                + " work of this kind: manufacturing.");
    assertThat(
            said(
                new Rule.Sectors("events", Set.of(), Set.of(), Outcome.NOT_KNOWN),
                Firms.joinery(),
                WELSH))
        .isEqualTo("I fusnesau yn y maes gwaith hwn: events. Gwiriwch a yw eich un chi’n cyfrif.");
  }

  @Test
  void saysWhenNobodyHasConfirmedARule() {
    var rule = new Rule.Unconfirmed(Rule.Within.of(Measure.EMPLOYEES, null, 49));
    var large = Firms.of(SizeBand.FROM_250);

    assertThat(said(rule, large, ENGLISH))
        .isEqualTo(
            "For firms with up to 49 employees: you have 250 or more. This rule is not confirmed.");
    assertThat(said(rule, large, WELSH)).endsWith("Nid yw’r rheol hon wedi’i chadarnhau.");
  }

  private static Coverage in(Set<Region> regions) {
    return new Coverage(regions, Set.of(), null, null, null, false);
  }

  private static String place(Coverage coverage, FirmProfile firm, Language language) {
    return said(new Rule.Place(coverage), coverage, firm, language).words();
  }

  private static String said(Rule rule, FirmProfile firm, Language language) {
    return said(rule, in(Set.of(Region.values())), firm, language).words();
  }

  private static Text said(Rule rule, Coverage coverage, FirmProfile firm, Language language) {
    var conditions = rule instanceof Rule.Place ? List.<Rule>of() : List.of(rule);
    var applicant = Applicant.of(firm);
    var finding =
        new Eligibility(new Rule.Place(coverage), conditions).judge(applicant).findings().getLast();
    return words(language).of(finding, applicant);
  }

  private static RuleWords words(Language language) {
    var speaker = new Speaker(language);
    var conditions = Conditions.in(speaker);
    return new RuleWords(
        conditions.words(),
        conditions.parts(),
        speaker.words(RuleMessages.class),
        speaker.words(ProgrammeMessages.class),
        speaker);
  }
}
