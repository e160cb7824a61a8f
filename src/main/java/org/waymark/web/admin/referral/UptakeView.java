package org.waymark.web.admin.referral;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.referral.Stage;
import org.waymark.referral.uptake.Uptake;
import org.waymark.referral.uptake.Uptake.Figure;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the page of how programmes are taken up. */
@ApplicationScoped
class UptakeView {

  private final UptakeMessages messages;
  private final Speaker speaker;
  private final StaffAnswers answers;

  UptakeView(@Spoken UptakeMessages messages, Speaker speaker, StaffAnswers answers) {
    this.messages = messages;
    this.speaker = speaker;
    this.answers = answers;
  }

  ListPage page(List<Uptake> uptakes) {
    var lede =
        uptakes.isEmpty()
            ? List.of(messages.lede(), messages.none())
            : List.of(messages.lede(), messages.rounding());
    return new ListPage(
        messages.title(),
        answers.back(Administration.ADDRESS),
        null,
        lede,
        List.of(),
        Entries.of(uptakes.stream().map(this::entry).toList()));
  }

  private Entry entry(Uptake uptake) {
    var facts = new ArrayList<SummaryList.Row>();
    facts.add(fact(messages.taken(), said(uptake.firms())));
    for (var stage : Stage.values()) {
      var figure = uptake.reached().get(stage);
      if (figure != null) {
        facts.add(fact(label(stage), said(figure)));
      }
    }
    return Entry.of(speaker.english(uptake.name()), facts);
  }

  private String label(Stage stage) {
    return switch (stage) {
      case TAKEN_UP -> messages.taken();
      case CONTACTED -> messages.contacted();
      case APPLIED -> messages.applied();
      case GRANTED -> messages.granted();
      case REFUSED -> messages.refused();
      case ADOPTED -> messages.adopted();
      case GIVEN_UP -> messages.givenUp();
    };
  }

  private String said(Figure figure) {
    return switch (figure) {
      case Figure.Few _ -> messages.few(Figure.LEAST);
      case Figure.AtLeast(var number) -> messages.atLeast(number);
    };
  }
}
