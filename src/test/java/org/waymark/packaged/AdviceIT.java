package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journey.Owner;

/**
 * From a hub's first manager to a firm that takes back what it let an adviser see: the packaged
 * service, a real Keycloak, real mail, and a browser for each of four people.
 */
class AdviceIT {

  private static SigningIn world;
  private static HubWork work;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, "5m");
    work = new HubWork(world);
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void aFirmIsAdvisedAndHasTheLastWord() throws Exception {
    var ines = work.administrator("ines@waymark.example", "Ines");
    work.found(ines, "DERWENT1", "Derwent Hub");
    work.invite(ines, "DERWENT1", "Max Manager", "max@derwent.example");
    var max = world.somebody();
    work.follow(max, "max@derwent.example");
    work.invite(max, "Ana Adviser", "ana@derwent.example");
    var ana = world.somebody();
    work.follow(ana, "ana@derwent.example");
    assertThat(ana.page().locator("main").innerText()).doesNotContain("Derwent Joinery");

    try (var owner = world.owner()) {
      handsIn(owner);
      letsIn(owner, "DERWENT1");

      var client = validates(ana);

      seesWhatWasFound(owner);
      owner.opens("/account/views");
      assertThat(owner.text()).contains("Ana Adviser", "Derwent Hub", "Cyber security");
      assertThat(ana.open(client).status()).isEqualTo(200);

      owner.opens("/account/access");
      owner.follows("Take it back");
      owner.presses("Take it back");
      assertThat(ana.open(client).status()).as("on the next request").isEqualTo(404);
      ana.open("/advise");
      assertThat(ana.page().locator("main").innerText()).doesNotContain("Derwent Joinery");
      seesWhatWasFound(owner);
    }
  }

  private static void handsIn(Owner owner) {
    owner.starts("Cyber security");
    owner.describesTheFirm();
    owner.follows("Start answering");
    owner.answersTheRest(0);
    owner.presses("Show my report");
  }

  private static void letsIn(Owner owner, String code) {
    owner.opens("/account/access/hub");
    owner.page().locator("#code").fill(code);
    owner.presses("Continue");
    owner.page().getByLabel("What is it for?").fill("Help with cyber security");
    owner.page().getByLabel("Name of your firm").fill("Derwent Joinery");
    owner.page().getByLabel("Your name").fill("Jo Price");
    owner.presses("Let them see it");
    assertThat(owner.text()).contains("Everyone at Derwent Hub");
  }

  /** Accepts one answer, changes it with a reason, and finishes; gives the client's address. */
  private static String validates(Somebody ana) {
    var page = ana.page();
    page.locator("header a:has-text('Clients')").click();
    page.locator("main a:has-text('Derwent Joinery')").first().click();
    var client = page.url();
    page.getByText("Check the answers: Cyber security").click();
    page.locator(".verdicts a").first().click();
    page.locator("[name=verdict][value=change]").check();
    page.locator("[name=answer]").nth(1).check();
    page.locator("textarea").fill("Two machines have none");
    page.getByText("Save verdict").click();
    page.getByText("All answers").click();
    page.getByText("Finish the check").click();
    return client;
  }

  private static void seesWhatWasFound(Owner owner) {
    owner.opens("/assessments");
    owner.page().locator("main a[href$='/report']").first().click();
    assertThat(owner.page().locator("section[aria-labelledby=checks-title]").innerText())
        .contains("Ana Adviser of Derwent Hub", "As checked");
  }
}
