package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;

/** What of an edition a form asks. */
class QuestionnaireFormTest {

  private static final Questionnaire EDITION = EditionText.workshop().edition();

  @Test
  void asksInTheCoreWhatIsNotForTheFullDepth() {
    var core = in(Depth.CORE, "maker");

    assertThat(core.question("training")).isPresent();
    assertThat(core.question("investment-made")).isEmpty();
    assertThat(core.section("tools").orElseThrow().groups()).isEmpty();
    assertThat(in(Depth.FULL, "maker").question("investment-made")).isPresent();
  }

  @Test
  void asksAVariantWhatIsForItAndWhatIsForAll() {
    assertThat(in(Depth.CORE, "seller").question("window")).isPresent();
    assertThat(in(Depth.CORE, "maker").question("window")).isEmpty();
    assertThat(in(Depth.CORE, null).question("window")).isEmpty();
    assertThat(in(Depth.CORE, null).question("training")).isPresent();
  }

  @Test
  void isAPartOfEveryDeeperForm() {
    for (var variant : new String[] {"maker", "seller"}) {
      assertThat(in(Depth.FULL, variant).questions().toList())
          .containsAll(in(Depth.CORE, variant).questions().toList());
    }
  }

  @Test
  void leavesOutASectionOfWhichNothingIsLeft() {
    var edition =
        EditionText.workshop()
            // A gate may look at a question of the full depth only where it tests that it applies.
            .replace("'q.fitted.value < 1'", "'q.fitted.applicable && q.fitted.value < 1'")
            .replace(
                "  - number: 3\n    from: 0.5\n", "  - number: 3\n    from: 0.5\n    depth: full\n")
            .replace("{en: \"Machines\"}", "{en: \"Machines\"}\n        depth: full")
            .replace(
                "    kind: matrix\n        text: {en: \"How",
                "    kind: matrix\n        depth: full\n        text: {en: \"How");

    assertThat(edition.edition().in(new Form(Depth.CORE, "maker")).sections())
        .extracting(Section::id)
        .containsExactly("facts", "tools");
  }

  @Test
  void keepsWhatFollowsFromTheAnswers() {
    var core = in(Depth.CORE, "maker");

    assertThat(core.form()).isEqualTo(new Form(Depth.CORE, "maker"));
    assertThat(core.id()).isEqualTo(EDITION.id());
    assertThat(core.gates()).isEqualTo(EDITION.gates());
    assertThat(core.levels()).isEqualTo(EDITION.levels());
  }

  @Test
  void tellsWhetherThereAreDepthsAtAll() {
    assertThat(EDITION.hasDepths()).isTrue();
    assertThat(EditionText.sound().edition().hasDepths()).isFalse();
  }

  private static Questionnaire in(Depth depth, @Nullable String variant) {
    return EDITION.in(new Form(depth, variant));
  }
}
