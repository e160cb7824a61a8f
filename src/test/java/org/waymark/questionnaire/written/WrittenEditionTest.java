package org.waymark.questionnaire.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.questionnaire.Group.Layout;
import org.waymark.questionnaire.written.WrittenPart.WrittenCondition;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

class WrittenEditionTest {

  private static final WrittenEdition EDITION = read(EditionText.workshop().text());

  @Test
  void putsFollowUpQuestionsAfterTheOneTheyFollow() {
    assertThat(EDITION.sections().getFirst())
        .extracting(part -> ((WrittenQuestion) part).id())
        .containsExactly("opened", "people", "trade", "welding", "scale");
  }

  @Test
  void asksAFollowUpOnlyAfterItsOptions() {
    assertThat(question("welding").conditions())
        .containsExactly(
            new WrittenCondition(
                "q.trade.applicable && (q.trade.choice == \"metal\")",
                "/sections/0/questions/2/follow_ups/0/when",
                true));
  }

  @Test
  void asksAFollowUpOfAMultipleChoiceAfterAnyOfItsOptions() {
    var several =
        read(
            EditionText.workshop()
                .replace(
                    "          - {id: prices,",
                    "          - {id: sales, label: {en: \"Sales\"}}\n          - {id: prices,")
                .replace(
                    "    action:\n          title: {en: \"Show more\"}",
                    "    follow_ups:\n"
                        + "          - when: [goods, sales]\n"
                        + "            questions: [{id: which, visible_when: 'firm.size != \"0\"',"
                        + " text: {en: \"Which?\"}}]\n"
                        + "        action:\n          title: {en: \"Show more\"}")
                .text());

    assertThat(several.questions().filter(q -> q.id().equals("which")).findFirst().orElseThrow())
        .satisfies(
            which ->
                assertThat(which.conditions())
                    .extracting(WrittenCondition::text)
                    .containsExactly(
                        "q.window.applicable && (\"goods\" in q.window.choices"
                            + " || \"sales\" in q.window.choices)",
                        "firm.size != \"0\""));
  }

  @Test
  void spellsOutTheRowsOfATable() {
    var dust = question("risks-dust");

    assertThat(dust.at()).isEqualTo("/sections/1/questions/1/rows/1");
    assertThat(dust.sharedAt()).isEqualTo("/sections/1/questions/1");
    assertThat(dust.under()).isEqualTo("How well do you control these?");
    assertThat(dust.conditions())
        .extracting(WrittenCondition::text)
        .containsExactly("q.trade.choice == \"wood\"");
    assertThat(dust.node().path("answers").asText()).isEqualTo("extent");
    assertThat(dust.node().path("not_applicable")).hasSize(1);
    assertThat(dust.node().path("why").path("en").asText())
        .isEqualTo("These three hurt most people.");
    assertThat(question("risks-fumes").node().path("hint").path("en").asText())
        .isEqualTo("From welding, for example.");
    assertThat(question("risks-noise").node().has("hint")).isFalse();
  }

  @Test
  void spellsOutTheColumnsOfATableAsMultipleChoicesOverItsRows() {
    var made = question("investment-made").node();

    assertThat(made.path("kind").asText()).isEqualTo("multiple");
    assertThat(made.path("options"))
        .extracting(option -> option.path("id").asText())
        .containsExactly("saws", "drills", "none");
    assertThat(made.path("options").path(2).path("none").asBoolean()).isTrue();
    assertThat(made.path("dont_know").asBoolean(true)).isFalse();
  }

  /** The depth of a table, or of a group, is that of all in it. */
  @Test
  void handsTheDepthDown() {
    var group =
        read(
            EditionText.workshop()
                .replace(
                    "title: {en: \"Machines\"}", "title: {en: \"Machines\"}\n        depth: full")
                .text());

    assertThat(question("investment-planned").node().path("depth").asText()).isEqualTo("full");
    assertThat(group.questions().filter(q -> q.id().equals("fitted")))
        .allSatisfy(fitted -> assertThat(fitted.node().path("depth").asText()).isEqualTo("full"));
    assertThat(question("fitted").node().has("depth")).isFalse();
  }

  @Test
  void keepsGroupsWithinGroups() {
    var machines = (WrittenGroup) EDITION.sections().get(1).getFirst();
    var guards = (WrittenGroup) machines.parts().getFirst();

    assertThat(machines.id()).isEqualTo("machines");
    assertThat(machines.layout()).isEqualTo(Layout.PAGES);
    assertThat(guards.at()).isEqualTo("/sections/1/questions/0/questions/0");
    assertThat(guards.questions())
        .extracting(WrittenQuestion::id)
        .containsExactly("fitted", "checked");
    assertThat(((WrittenGroup) EDITION.sections().get(1).getLast()).layout())
        .isEqualTo(Layout.GRADED_ROWS);
    assertThat(((WrittenGroup) EDITION.sections().get(2).getLast()).layout())
        .isEqualTo(Layout.TICKED_COLUMNS);
  }

  private static WrittenQuestion question(String id) {
    return EDITION.questions().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static WrittenEdition read(String text) {
    try {
      return WrittenEdition.of(YamlDocument.parse("workshop", text).root());
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
