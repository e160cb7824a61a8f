package org.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.BroughtFirms.Keeping;
import org.waymark.organisation.BroughtFirms.Position;

/** A partner keeps its own firms, and finds no others: not even by plain SQL. */
@QuarkusTest
class BroughtFirmsTest {

  @Inject BroughtFirms firms;
  @Inject Organisations organisations;
  @Inject Partnership partnership;
  @Inject Community community;
  @Inject CurrentActor actor;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private Actor.Partner guild = bank;

  @BeforeEach
  void registerTwoPartners() {
    bank = partnership.registered().partner();
    guild = partnership.registered().partner();
  }

  @Test
  void keepsWhatAPartnerSaysOfAFirm() {
    var firm = kept(bank, "4711");

    var seen = actor.as(bank, () -> firms.visible(firm, bank)).orElseThrow();

    assertThat(seen.profile()).isEqualTo(Firms.joinery());
    assertThat(seen.reference()).isEqualTo(new ExternalReference("4711"));
  }

  @Test
  void showsAPartnersFirmToNoOtherPartner() {
    var firm = kept(bank, "4711");

    assertThat(actor.as(guild, () -> firms.visible(firm, guild))).isEmpty();
    assertThat(actor.as(guild, () -> firms.visibleTo(guild, null, 10))).isEmpty();
    assertThat(describe(guild, firm, "4712")).isEqualTo(new Keeping.Unknown());
  }

  /** As if every query had forgotten its condition. */
  @Test
  void wallsPartnersOffInTheDatabaseItself() {
    var own = kept(bank, "4711").value();
    kept(guild, "4711");
    community.firm();

    assertThat(rows(bank, "select id from organisation")).containsExactly(own);
    assertThat(rows(bank, "select id from partner")).containsExactly(bank.partner().value());
    assertThat(community.sql(guild, "update organisation set sector = 'retail'")).isOne();
    assertThat(rows(bank, "select sector from organisation")).containsExactly("construction");
    assertThat(community.sql(guild, "delete from organisation")).isOne();
    assertThat(rows(bank, "select id from organisation")).containsExactly(own);
  }

  @Test
  void givesNoFirmToAnotherPartner() {
    kept(bank, "4711");

    assertThatThrownBy(
            () ->
                community.sql(
                    bank, "update organisation set partner_id = ?1", guild.partner().value()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void showsAPartnersFirmToNobodyElse() {
    kept(bank, "4711");
    var strangers =
        List.of(
            new Actor.Visitor(),
            new Actor.Guest(new PersonId(new UUID(4, 2))),
            new Actor.Owner(new OrganisationId(new UUID(4, 2))),
            new Actor.Partner(new PartnerId(new UUID(4, 2))),
            new Actor.Administrator(new PersonId(new UUID(4, 2))));

    assertThat(strangers)
        .allSatisfy(
            stranger -> assertThat(rows(stranger, "select id from organisation")).isEmpty());
  }

  @Test
  void findsAPartnerByTheClientOfItsProgramsAlone() {
    var known = partnership.registered();

    assertThat(rows(new Actor.Visitor(), "select id from partner")).isEmpty();
    assertThat(partners(known.client())).containsExactly(known.partner().partner().value());
    assertThat(partners("partner-unknown")).isEmpty();
    assertThat(partners("")).isEmpty();
  }

  private List<Object> partners(String client) {
    return QuarkusTransaction.requiringNew()
        .<List<Object>>call(
            () -> {
              var database = firms.getEntityManager();
              database
                  .createNativeQuery("select set_config('waymark.client', ?1, true)")
                  .setParameter(1, client)
                  .getSingleResult();
              List<?> found = database.createNativeQuery("select id from partner").getResultList();
              return List.copyOf(found);
            });
  }

  @Test
  void takesAReferenceOnceForEachPartner() {
    var first = kept(bank, "4711");
    var second = kept(bank, "4712");

    assertThat(bring(bank, "4711")).isEqualTo(new Keeping.ReferenceInUse(first));
    assertThat(describe(bank, second, "4711")).isEqualTo(new Keeping.ReferenceInUse(first));
    assertThat(describe(bank, first, "4711")).isInstanceOf(Keeping.Kept.class);
    assertThat(bring(guild, "4711")).isInstanceOf(Keeping.Kept.class);
    assertThat(bring(bank, null)).isInstanceOf(Keeping.Kept.class);
    assertThat(bring(bank, null)).as("none is no reference").isInstanceOf(Keeping.Kept.class);
  }

  @Test
  void replacesEverythingThatIsSaid() {
    var firm = kept(bank, "4711");

    var now = (Keeping.Kept) describe(bank, firm, null);

    assertThat(now.firm().profile()).isEqualTo(Firms.of(SizeBand.FROM_10_TO_49));
    assertThat(now.firm().reference()).isNull();
    assertThat(actor.as(bank, () -> firms.visible(firm, bank)).orElseThrow().profile())
        .isEqualTo(Firms.of(SizeBand.FROM_10_TO_49));
  }

  @Test
  void changesNothingOfWhatIsAnotherByNow() {
    var firm = kept(bank, "4711");
    var seen = actor.as(bank, () -> firms.visible(firm, bank)).orElseThrow().version();
    describe(bank, firm, "4712");
    var now = actor.as(bank, () -> firms.visible(firm, bank)).orElseThrow().version();

    var late =
        actor.as(
            bank,
            () -> firms.describe(firm, bank, Firms.joinery(), null, version -> version == seen));

    assertThat(now).isNotEqualTo(seen);
    assertThat(late).isEqualTo(new Keeping.Stale(now));
    assertThat(actor.as(bank, () -> firms.visible(firm, bank)).orElseThrow().reference())
        .isEqualTo(new ExternalReference("4712"));
  }

  @Test
  void listsFirmsInTheOrderInWhichTheyCame() {
    var ids = List.of(kept(bank, "1"), kept(bank, "2"), kept(bank, "3"));

    var first = actor.as(bank, () -> firms.visibleTo(bank, null, 2));
    var last = first.getLast();
    var rest =
        actor.as(
            bank,
            () -> firms.visibleTo(bank, new Position(last.createdAt(), last.id().value()), 2));

    assertThat(first).extracting(BroughtFirm::id).containsExactlyElementsOf(ids.subList(0, 2));
    assertThat(rest).extracting(BroughtFirm::id).containsExactly(ids.getLast());
  }

  @Test
  void letsNobodyInWithACode() {
    var firm = kept(bank, "4711");

    assertThat(organisations.codeWorksUntil(new Actor.Owner(firm))).isEmpty();
  }

  private OrganisationId kept(Actor.Partner partner, String reference) {
    return ((Keeping.Kept) bring(partner, reference)).firm().id();
  }

  private Keeping bring(Actor.Partner partner, @Nullable String reference) {
    return actor.as(partner, () -> firms.bring(partner, Firms.joinery(), read(reference)));
  }

  private Keeping describe(Actor.Partner by, OrganisationId firm, @Nullable String reference) {
    var profile = Firms.of(SizeBand.FROM_10_TO_49);
    return actor.as(by, () -> firms.describe(firm, by, profile, read(reference), _ -> true));
  }

  private static @Nullable ExternalReference read(@Nullable String text) {
    return text == null ? null : new ExternalReference(text);
  }

  private List<Object> rows(Actor someone, String sql) {
    return List.copyOf(community.rows(someone, sql));
  }
}
