package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Hub;
import org.waymark.hub.SetTerritory.Setting;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.ErrorSummary.Problem;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the page of the hub's council areas. */
@ApplicationScoped
class TerritoryView {

  private final CouncilAreas areas;
  private final PlaceWords places;
  private final StaffAnswers answers;
  private final HubMessages messages;

  TerritoryView(
      CouncilAreas areas, PlaceWords places, StaffAnswers answers, @Spoken HubMessages messages) {
    this.areas = areas;
    this.places = places;
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * What stands behind the boxes.
   *
   * @param version of the hub whose page it is
   * @param ownName what that hub is called
   * @param ticked ONS codes
   * @param hubNames the name of the hub of each area that has one
   * @param taken the name of the hub of each area that was ticked and cannot be had
   */
  private record Boxes(
      int version,
      String ownName,
      Set<String> ticked,
      Map<String, String> hubNames,
      Map<String, String> taken) {}

  TemplateInstance page(Hub hub, Set<String> ticked, Map<String, String> hubNames) {
    return page(new Boxes(hub.version(), hub.name(), ticked, hubNames, Map.of()), null);
  }

  Response answer(Hub hub, Set<String> ticked, Map<String, String> hubNames, Setting setting) {
    return switch (setting) {
      case Setting.Saved _ -> answers.next(HubPages.ADDRESS, News.SAVED);
      case Setting.Taken(var taken) -> {
        var boxes = new Boxes(hub.version(), hub.name(), ticked, hubNames, taken);
        yield bad(Response.Status.BAD_REQUEST, page(boxes, problems(taken)));
      }
      case Setting.Outdated _ -> {
        var boxes = new Boxes(hub.version(), hub.name(), ticked, hubNames, Map.of());
        var problem = new Problem(Text.of(messages.areasOutdated()), null);
        yield bad(Response.Status.CONFLICT, page(boxes, new ErrorSummary(List.of(problem))));
      }
      case Setting.NotYours _ -> throw new NotFoundException();
    };
  }

  private static Response bad(Response.Status status, TemplateInstance page) {
    return Response.status(status).entity(page).build();
  }

  private ErrorSummary problems(Map<String, String> taken) {
    return new ErrorSummary(
        taken.keySet().stream()
            .flatMap(code -> areas.ofCode(code).stream())
            .map(area -> new Problem(Text.of(taken(area, taken)), "#" + idOf(area.region())))
            .toList());
  }

  private String taken(CouncilArea area, Map<String, String> hubs) {
    return messages.areaTaken(places.of(area), hubs.getOrDefault(area.code(), ""));
  }

  private TemplateInstance page(Boxes boxes, @Nullable ErrorSummary errors) {
    var known = new TreeSet<>(boxes.ticked());
    known.removeIf(code -> areas.ofCode(code).isEmpty());
    return new TerritoryPage(
        answers.back(HubPages.ADDRESS),
        errors,
        TerritoryPages.ADDRESS,
        Integer.toString(boxes.version()),
        messages.areasChosen(known.size()),
        areas.byRegion().entrySet().stream()
            .map(region -> region(region.getKey(), region.getValue(), boxes))
            .toList());
  }

  private TerritoryPage.InRegion region(Region region, List<CouncilArea> inIt, Boxes boxes) {
    var ticked = inIt.stream().filter(area -> boxes.ticked().contains(area.code())).count();
    var errors = inIt.stream().filter(area -> boxes.taken().containsKey(area.code())).toList();
    var first = inIt.getFirst();
    var field =
        new Field(
            idOf(first.region()),
            "area",
            Text.of(places.of(region)),
            false,
            null,
            errors.isEmpty() ? null : Text.of(sentences(errors, boxes)));
    return new TerritoryPage.InRegion(
        messages.regionTitle(places.of(region), (int) ticked, inIt.size()),
        ticked > 0,
        Choices.of(field, inIt.stream().map(area -> choice(area, boxes)).toList()));
  }

  private String sentences(List<CouncilArea> errors, Boxes boxes) {
    return String.join(" ", errors.stream().map(area -> taken(area, boxes.taken())).toList());
  }

  private Choice choice(CouncilArea area, Boxes boxes) {
    var other =
        Stream.of(area.code())
            .filter(code -> boxes.hubNames().containsKey(code))
            .map(code -> boxes.hubNames().getOrDefault(code, ""))
            .filter(name -> !name.equals(boxes.ownName()))
            .findFirst();
    return Choice.of(area.code(), places.of(area))
        .withHint(other.map(messages::helpedBy).map(Text::of).orElse(null))
        .chosen(boxes.ticked().contains(area.code()));
  }

  private static String idOf(Region region) {
    return "area-" + region.itlCode();
  }
}
