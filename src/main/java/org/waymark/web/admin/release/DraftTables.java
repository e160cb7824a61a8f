package org.waymark.web.admin.release;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.assessment.counting.UncountedAssessments;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.round.Draft;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.admin.release.DraftPage.Row;
import org.waymark.web.admin.release.DraftPage.Table;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;

/** Makes the tables of a draft: every group with what happens to it, and why. */
@ApplicationScoped
class DraftTables {

  private final ReleaseMessages messages;
  private final Speaker speaker;
  private final PeerWords peers;
  private final Questionnaires questionnaires;

  DraftTables(
      @Spoken ReleaseMessages messages,
      Speaker speaker,
      PeerWords peers,
      Questionnaires questionnaires) {
    this.messages = messages;
    this.speaker = speaker;
    this.peers = peers;
    this.questionnaires = questionnaires;
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

  /** One table for each questionnaire and kind of word; sections go with their whole. */
  List<Table> of(List<DraftCell> cells) {
    var tables = new ArrayList<Table>();
    var measures =
        cells.stream().map(DraftCell::measure).filter(Measure::whole).distinct().sorted().toList();
    for (var measure : measures) {
      for (var basis : Basis.values()) {
        var these =
            cells.stream()
                .filter(cell -> cell.measure().equals(measure) && cell.basis() == basis)
                .sorted(Comparator.comparing(DraftCell::group))
                .toList();
        if (!these.isEmpty()) {
          tables.add(table(measure, basis, these));
        }
      }
    }
    return List.copyOf(tables);
  }

  private Table table(Measure measure, Basis basis, List<DraftCell> cells) {
    var title = title(measure);
    return new Table(
        "%s-%d-%s".formatted(measure.questionnaire(), measure.series(), basis.code()),
        messages.tableOf(
            title,
            switch (basis) {
              case SELF -> messages.self();
              case VALIDATED -> messages.validated();
            }),
        rows(cells, cell -> cell.group().sector() == null),
        messages.finest(title),
        rows(cells, cell -> cell.group().sector() != null));
  }

  private String title(Measure measure) {
    return questionnaires
        .current(measure.questionnaire())
        .map(edition -> speaker.text(edition.about().title()).words())
        .orElse(measure.questionnaire());
  }

  private List<Row> rows(List<DraftCell> cells, Predicate<DraftCell> which) {
    return cells.stream()
        .filter(which)
        .map(cell -> new Row(group(cell.group()), cell.counted(), outcome(cell)))
        .toList();
  }

  private String group(CellKey group) {
    return group.peers().map(peers::of).orElseGet(group::path);
  }

  private String outcome(DraftCell cell) {
    var told = cell.cell();
    var withheld = cell.withheld();
    if (withheld == null) {
      return told == null ? messages.same() : published(told);
    }
    var from = told == null ? null : told.countedIn();
    return from == null ? because(withheld) : messages.staysFrom(from);
  }

  private String published(Cell cell) {
    return switch (cell.status()) {
      case EARLY -> messages.early();
      case SHRUNK -> messages.shrunk();
      case DIRECT -> messages.direct();
    };
  }

  private String because(Withheld withheld) {
    return switch (withheld) {
      case TOO_FEW -> messages.few();
      case KNOWN -> messages.hub();
      case REVEALS_OTHERS -> messages.other();
      case CHANGED_TOO_LITTLE -> messages.same();
      case ALL_ALIKE -> messages.alike();
    };
  }
}
