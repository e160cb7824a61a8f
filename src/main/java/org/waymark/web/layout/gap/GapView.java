package org.waymark.web.layout.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.report.gap.FindRegionalGaps;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.gap.GapPage.Choice;
import org.waymark.web.layout.language.Speaker;

/** Makes the page on regional gaps. */
@ApplicationScoped
public class GapView {

  private final Questionnaires questionnaires;
  private final FindRegionalGaps findRegionalGaps;
  private final GapRows rows;
  private final Speaker speaker;

  GapView(
      Questionnaires questionnaires,
      FindRegionalGaps findRegionalGaps,
      GapRows rows,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.findRegionalGaps = findRegionalGaps;
    this.rows = rows;
    this.speaker = speaker;
  }

  /**
   * The page.
   *
   * @param address of the page itself
   * @param wanted id of a questionnaire; the first one for null and for anything that is none
   */
  public GapPage page(Link back, String address, @Nullable String wanted) {
    var editions = editions();
    var chosen =
        editions.stream()
            .filter(edition -> edition.id().questionnaire().equals(wanted))
            .findFirst()
            .orElseGet(editions::getFirst);
    return new GapPage(
        back,
        editions.stream().map(edition -> choice(edition, chosen, address)).toList(),
        findRegionalGaps.find(chosen).map(found -> rows.of(found, title(chosen))).orElse(null));
  }

  private List<Questionnaire> editions() {
    return questionnaires.all().stream()
        .map(edition -> edition.id().questionnaire())
        .distinct()
        .flatMap(id -> questionnaires.current(id).stream())
        .toList();
  }

  private Choice choice(Questionnaire edition, Questionnaire chosen, String address) {
    return new Choice(
        title(edition),
        edition.equals(chosen) ? null : address + "?questionnaire=" + edition.id().questionnaire());
  }

  private String title(Questionnaire edition) {
    return speaker.text(edition.about().title()).words();
  }
}
