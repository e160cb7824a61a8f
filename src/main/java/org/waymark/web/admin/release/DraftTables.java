package org.waymark.web.admin.release;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.counting.UncountedAssessments;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.round.Draft;
import org.waymark.web.admin.release.DraftPage.Row;
import org.waymark.web.admin.release.DraftPage.Sections;
import org.waymark.web.admin.release.DraftPage.Table;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the tables of a draft: every group with what happens to it, and why. */
@ApplicationScoped
class DraftTables {

  private final ReleaseMessages messages;
  private final Speaker speaker;
  private final DraftRows rows;

  DraftTables(@Spoken ReleaseMessages messages, Speaker speaker, DraftRows rows) {
    this.messages = messages;
    this.speaker = speaker;
    this.rows = rows;
  }

  /** The draft in numbers. */
  SummaryList facts(Draft draft, List<DraftCell> cells) {
    return new SummaryList(
        List.of(
            fact(messages.drawnUpOn(), speaker.day(draft.draftedAt())),
            fact(
                messages.period(),
                messages.fromTo(speaker.day(draft.from()), speaker.day(draft.to()))),
            fact(messages.minimum(), Integer.toString(draft.minimumFirms())),
            fact(messages.firms(), draft.demonstration() ? messages.invented() : messages.real()),
            fact(messages.publishes(), count(cells, cell -> cell.withheld() == null)),
            fact(
                messages.stays(),
                count(cells, cell -> cell.withheld() != null && cell.cell() != null)),
            fact(messages.withholds(), count(cells, cell -> cell.cell() == null))));
  }

  private String count(List<DraftCell> cells, Predicate<DraftCell> which) {
    return messages.figures(cells.stream().filter(which).count());
  }

  /** What was handed in lately and counts nowhere, by the reason. */
  SummaryList uncounted(UncountedAssessments.Numbers numbers) {
    return new SummaryList(
        List.of(
            fact(messages.crowded(), Long.toString(numbers.crowded())),
            fact(messages.fast(), Long.toString(numbers.fast())),
            fact(messages.sameOption(), Long.toString(numbers.alike()))));
  }

  /** One table for each questionnaire and kind of word, with its sections beside it. */
  List<Table> of(List<DraftCell> cells) {
    var tables = new ArrayList<Table>();
    var wholes = cells.stream().map(cell -> cell.measure().asWhole()).distinct().sorted().toList();
    for (var whole : wholes) {
      for (var basis : Basis.values()) {
        var these =
            cells.stream()
                .filter(cell -> cell.measure().asWhole().equals(whole) && cell.basis() == basis)
                .sorted(Comparator.comparing(DraftCell::measure).thenComparing(DraftCell::group))
                .toList();
        if (!these.isEmpty()) {
          tables.add(table(whole, basis, these));
        }
      }
    }
    return List.copyOf(tables);
  }

  private Table table(Measure measure, Basis basis, List<DraftCell> cells) {
    var title = rows.questionnaire(measure);
    var wholes = cells.stream().filter(cell -> cell.measure().whole()).toList();
    return new Table(
        "%s-%d-%s".formatted(measure.questionnaire(), measure.series(), basis.code()),
        messages.tableOf(
            title,
            switch (basis) {
              case SELF -> messages.self();
              case VALIDATED -> messages.validated();
            }),
        rows(wholes, cell -> cell.group().sector() == null),
        messages.finest(title),
        rows(wholes, cell -> cell.group().sector() != null),
        sections(title, wholes, cells));
  }

  /** A section may be withheld where its whole is told: it has its own firms and its own figure. */
  private @Nullable Sections sections(String title, List<DraftCell> wholes, List<DraftCell> cells) {
    var sections = cells.stream().filter(cell -> !cell.measure().whole()).toList();
    if (sections.isEmpty()) {
      return null;
    }
    var ofWholes = new HashMap<CellKey, String>();
    wholes.forEach(cell -> ofWholes.put(cell.group(), rows.outcome(cell)));
    var others =
        sections.stream()
            .filter(cell -> !rows.outcome(cell).equals(ofWholes.get(cell.group())))
            .toList();
    return new Sections(
        messages.sections(title),
        messages.sectionsAsWhole(sections.size() - others.size()),
        rows(others, cell -> true));
  }

  private List<Row> rows(List<DraftCell> cells, Predicate<DraftCell> which) {
    return cells.stream().filter(which).map(rows::of).toList();
  }
}
