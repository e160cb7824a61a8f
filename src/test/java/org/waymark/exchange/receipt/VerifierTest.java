package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.altered;
import static org.waymark.exchange.receipt.Receipts.sealed;
import static org.waymark.exchange.receipt.Receipts.tree;
import static org.waymark.exchange.receipt.Receipts.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.receipt.Verification.Check;
import org.waymark.exchange.receipt.Verification.Invalid;
import org.waymark.exchange.receipt.Verification.Reason;
import org.waymark.exchange.receipt.Verification.Valid;
import org.waymark.fixture.EditionText;

class VerifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        MIXED,
        "{\"online\": \"online-yes\", \"second-step\": \"dont-know\", \"training\": \"all\"}",
        "{\"online\": \"online-yes\", \"second-step\": \"all\", \"backups\": [\"daily\","
            + " \"elsewhere\", \"tested\"], \"training\": \"all\", \"policy\": \"everyone\"}",
        "{\"backups\": [\"none\"], \"policy\": \"no-staff\", \"second-step\": \"no-accounts\"}"
      })
  void findsAReceiptValid(String answers) {
    assertThat(verify(tree(Receipts.of(answers)))).isEqualTo(new Valid());
  }

  @Test
  void saysWhatTheEditedScoreComesTo() {
    var forged = tree(Receipts.of(MIXED));
    forged.withObject("/result/score").put("exact", "8/9");

    assertThat(reasons(sealed(forged)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION, "/result/score/exact", "is \"8/9\", but comes to \"2/9\""));
  }

  @Test
  void noticesThatTheAnswersWereEdited() {
    var forged = tree(Receipts.of(MIXED));
    forged.withObject("/answers").putArray("backups").add("daily");

    assertThat(reasons(sealed(forged)))
        .extracting(Reason::check, Reason::pointer)
        .containsExactly(tuple(Check.RECOMPUTATION, "/result/score/decimal"));
  }

  @Test
  void noticesEntriesLeftOutAndAdded() {
    var shorter = tree(Receipts.of(MIXED));
    ((ArrayNode) shorter.at("/working/exclusions")).remove(2);
    var longer = tree(Receipts.of(MIXED));
    longer.withObject("/working/gates/0").put("because", "we say so");
    var levelless = tree(Receipts.of(MIXED));
    levelless.withObject("/result/standing").remove("level");

    assertThat(reasons(sealed(shorter)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION, "/working/exclusions", "has 2 entries, but comes to 3"));
    assertThat(reasons(sealed(longer)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION,
                "/working/gates/0/because",
                "is \"we say so\", but there is none"));
    assertThat(reasons(sealed(levelless)))
        .extracting(Reason::pointer)
        .containsExactly("/result/standing/level");
  }

  @Test
  void saysBothThatTheDigestIsWrongAndWhere() {
    var changed = tree(Receipts.of(MIXED));
    var digest = sealed(altered(changed, "/result/score/points")).path("digest").textValue();

    assertThat(reasons(altered(changed, "/result/score/points")))
        .containsExactly(
            new Reason(
                Check.DIGEST, "/digest", "is not the digest of the rest, which is " + digest),
            new Reason(Check.RECOMPUTATION, "/result/score/points", "is 23, but comes to 22"));
  }

  @Test
  void refusesAForeignDigestOnAReceiptThatIsRightOtherwise() {
    var changed = tree(Receipts.of(MIXED)).put("digest", "sha256:" + "0".repeat(64));

    assertThat(reasons(changed)).extracting(Reason::check).containsExactly(Check.DIGEST);
  }

  @Test
  void refusesAnEditionItDoesNotKnow() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/edition").put("edition", "2027-1");

    assertThat(reasons(sealed(other)))
        .containsExactly(
            new Reason(Check.EDITION, "/edition", "shop-safety/2027-1 is no edition known here"));
  }

  /** A comment is enough: which text was answered is not a matter of opinion. */
  @Test
  void refusesAnotherTextOfTheSameEdition() {
    var edited = new EditionText(EditionText.sound().text() + "# revised\n").edition();

    var verification = verify(tree(Receipts.of(MIXED)), List.of(edited));

    assertThat(((Invalid) verification).reasons())
        .containsExactly(
            new Reason(
                Check.CONTENT_HASH,
                "/edition/contentHash",
                "is of another text of shop-safety/2026-1 than here: "
                    + edited.about().contentHash()));
  }

  @Test
  void findsAReceiptValidStillWhenItsEditionHasBeenRetired() {
    var published = EditionText.sound().replace("status: draft", "status: published");
    var retired = EditionText.sound().replace("status: draft", "status: retired");
    var receipt = tree(Receipts.of(published.edition(), MIXED));

    assertThat(verify(receipt, List.of(retired.edition()))).isEqualTo(new Valid());
  }

  @Test
  void refusesAnotherVersionOfTheArithmetic() {
    var other = tree(Receipts.of(MIXED)).put("scorerVersion", "0");

    assertThat(reasons(sealed(other)))
        .containsExactly(
            new Reason(
                Check.SCORER_VERSION, "/scorerVersion", "is 0, but version 3 is at work here"));
  }

  @Test
  void pointsToEachAnswerThatDoesNotFitTheEdition() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/firm").put("nation", "FRA");
    other.withObject("/answers").putArray("training").add("most");
    other.withObject("/answers").putArray("no-such-question").add("x");

    assertThat(reasons(sealed(other)))
        .allMatch(reason -> reason.check() == Check.ANSWERS)
        .extracting(Reason::pointer)
        .containsExactlyInAnyOrder(
            "/firm/nation", "/answers/training", "/answers/no-such-question");
  }

  /** The same choice in another order is another document, and a receipt has one form only. */
  @Test
  void refusesAnswersThatAreNotInTheOrderOfTheEdition() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/answers").putArray("backups").add("tested").add("daily");

    assertThat(reasons(sealed(other)))
        .extracting(Reason::pointer)
        .containsExactly("/answers/backups/0");
  }

  private static List<Reason> reasons(ObjectNode document) {
    return ((Invalid) verify(document)).reasons();
  }
}
