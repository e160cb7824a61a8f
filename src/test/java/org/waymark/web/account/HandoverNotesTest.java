package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;

/** What becomes of notes when a client goes to another hub. */
@QuarkusTest
class HandoverNotesTest extends BetweenTwoHubs {

  @Test
  void takesSharedNotesAlongIfTheFirmSaysSoAndPrivateOnesNever() {
    note("Exports to France", true);
    note("A feeling of mine", false);

    answer(propose(), Map.of("old", "keep", "notes", "yes", "scope", "documents"));

    var there = ActingBrowser.of(people.tom()).page(client()).text();
    assertThat(there).contains("Exports to France", "Ada Reed").doesNotContain("A feeling of mine");
    assertThat(ActingBrowser.of(people.ada()).page(client()).text())
        .contains("Exports to France", "A feeling of mine");
  }

  @Test
  void asksAgainWhereNotesWouldGoToAHubThatMayNotReadThem() {
    var refused = answer(propose(), Map.of("old", "keep", "notes", "yes", "scope", "answers"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select(".govuk-error-summary").text())
        .contains("Let Tees Hub see documents and notes as well");
    assertThat(sees(people.tom())).isFalse();
  }

  @Test
  void leavesNotesWhereTheyAreUnlessTheFirmSaysOtherwise() {
    note("Exports to France", true);

    answer(propose(), Map.of("old", "end", "scope", "documents"));

    assertThat(sees(people.tom())).isTrue();
    assertThat(ActingBrowser.of(people.tom()).page(client()).text())
        .doesNotContain("Exports to France");
  }

  @Test
  void offersNoNotesOfAHubThatIsNotLetInAnyMore() {
    var proposal = propose();
    assertThat(firm().page(proposal).select("input[name=notes]")).hasSize(1);
    clientele.withdraws(people.firm());
    assertThat(firm().page(proposal).select("input[name=notes]")).isEmpty();
  }

  private void note(String words, boolean shared) {
    ActingBrowser.of(people.ada())
        .post(client() + "/notes", Map.of("words", words, "readers", shared ? "hub" : "me"));
  }
}
