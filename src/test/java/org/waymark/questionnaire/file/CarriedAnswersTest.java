package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.lint.Finding;

/** The workshop takes over what the shop said about the internet. */
class CarriedAnswersTest {

  @Test
  void acceptsAnAnswerOfAnEditionBesideIt() {
    assertThat(check(workshop(), sound())).isEmpty();
  }

  @Test
  void acceptsAnAnswerThatOnlyAnOlderEditionHas() {
    var newer = sound().replace("- id: online\n", "- id: in-line\n");
    var edition = newer.replace("q.online.choice", "q.in_line.choice");
    var renamed = new EditionText(edition.text().replace("{online: ", "{in-line: "));

    assertThat(check(workshop(), renamed)).hasSize(1);
    assertThat(check(workshop(), renamed, sound())).isEmpty();
  }

  @Test
  void refusesAnUnknownQuestionnaire() {
    assertThat(check(workshop()))
        .containsExactly(
            workshop()
                .error(
                    "carry_over:",
                    "carried-from-nowhere",
                    "there is no questionnaire 'shop-safety' to carry an answer over from:"
                        + " correct the id"));
  }

  @Test
  void refusesAnUnknownQuestion() {
    var edition = workshop().replace("question: online,", "question: onlyne,");

    assertThat(check(edition, sound()))
        .extracting(Finding::message)
        .containsExactly(
            "there is no question 'onlyne' in 'shop-safety' to carry an answer over from:"
                + " correct the id");
  }

  @Test
  void refusesAnUnknownOption() {
    var edition = workshop().replace("{online-yes: wood,", "{online-ja: wood,");

    assertThat(check(edition, sound()))
        .extracting(Finding::message)
        .containsExactly(
            "there is no option 'online-ja' of 'online' to carry an answer over from:"
                + " correct the id");
  }

  private static List<Finding> check(EditionText... editions) {
    var read = new ArrayList<CarriedAnswers.Read>();
    for (var edition : editions) {
      var id = edition.edition().id();
      read.add(new CarriedAnswers.Read(id + ".yaml", edition.text(), edition.edition()));
    }
    return CarriedAnswers.check(read);
  }
}
