package org.waymark.web.admin;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.FoundHub.Founding;
import org.waymark.hub.Hub;
import org.waymark.hub.HubDetails;
import org.waymark.hub.HubDetails.Flaw;
import org.waymark.kernel.CouncilArea;
import org.waymark.organisation.CouncilAreas;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.FormPage;
import org.waymark.web.layout.staff.HubFields;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the pages of all hubs. */
@ApplicationScoped
class HubsView {

  private static final String NEW = HubsPages.ADDRESS + "/new";

  private final CouncilAreas areas;
  private final PlaceWords places;
  private final HubFields fields;
  private final StaffAnswers answers;
  private final AdminMessages messages;

  HubsView(
      CouncilAreas areas,
      PlaceWords places,
      HubFields fields,
      StaffAnswers answers,
      @Spoken AdminMessages messages) {
    this.areas = areas;
    this.places = places;
    this.fields = fields;
    this.answers = answers;
    this.messages = messages;
  }

  TemplateInstance hubs(List<Hub> hubs, Map<String, String> hubNames) {
    return new ListPage(
        messages.hubs(),
        answers.back(Administration.ADDRESS),
        null,
        List.of(messages.areasFree(free(hubNames).size())),
        List.of(
            Button.link(messages.foundHub(), NEW),
            new Button(messages.freeAreas(), HubsPages.ADDRESS + "/areas", Button.Kind.SECONDARY)),
        Entries.of(hubs.stream().map(this::hub).toList()));
  }

  private Entry hub(Hub hub) {
    return new Entry(
        Text.of(hub.name()),
        HubsPages.ADDRESS + "/" + hub.code(),
        null,
        new SummaryList(
            List.of(
                fact(messages.code(), hub.code()),
                fact(messages.status(), hub.isOpen() ? messages.hubOpen() : messages.hubClosed()))),
        List.of());
  }

  /** Region by region, those regions alone that have one. */
  TemplateInstance areas(Map<String, String> hubNames) {
    var free = free(hubNames);
    return new ListPage(
        messages.freeAreas(),
        answers.back(HubsPages.ADDRESS),
        null,
        List.of(messages.areasFree(free.size())),
        List.of(),
        Entries.of(
            areas.byRegion().entrySet().stream()
                .map(
                    region ->
                        new Entry(
                            Text.of(places.of(region.getKey())),
                            null,
                            Text.of(names(region.getValue(), free)),
                            new SummaryList(List.of()),
                            List.of()))
                .filter(entry -> entry.note() != null && !entry.note().words().isEmpty())
                .toList()));
  }

  private List<CouncilArea> free(Map<String, String> hubNames) {
    return areas.all().stream().filter(area -> !hubNames.containsKey(area.code())).toList();
  }

  private String names(List<CouncilArea> inRegion, List<CouncilArea> free) {
    return String.join(", ", inRegion.stream().filter(free::contains).map(places::of).toList());
  }

  TemplateInstance ask() {
    return form("", null, fields.of(new HubDetails("", "", "", "", "", ""), List.of()));
  }

  Response answer(String code, HubDetails details, Founding founding) {
    return switch (founding) {
      case Founding.Founded(var founded) ->
          answers.next(HubsPages.ADDRESS + "/" + founded, News.FOUNDED);
      case Founding.CodeTaken _ -> bad(code, messages.codeTaken(), details, List.of());
      case Founding.Flawed(var malformed, var flaws) ->
          bad(code, malformed ? messages.codeMalformed() : null, details, flaws);
    };
  }

  private Response bad(
      String code, @Nullable String codeError, HubDetails details, List<Flaw> flaws) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(form(code, codeError, fields.of(details, flaws)))
        .build();
  }

  private TemplateInstance form(String code, @Nullable String codeError, List<TextInput> lines) {
    var field =
        Field.of("code", messages.code())
            .withHint(messages.codeHint())
            .withError(codeError == null ? null : Text.of(codeError));
    var shown = code.length() > 100 ? code.substring(0, 100) : code;
    var all =
        Stream.concat(Stream.of(new TextInput(field, shown, Width.TWENTY, "off")), lines.stream())
            .toList();
    return new FormPage(
        messages.foundHub(),
        answers.back(HubsPages.ADDRESS),
        ErrorSummary.of(HubFields.fieldsOf(all)),
        List.of(messages.foundLede()),
        null,
        all,
        List.of(),
        new FormPage.Sending(NEW, messages.foundHub()));
  }
}
