package org.waymark.web.admin.programme.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.programme.Status.State;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;

/** The fields of the form, with what was typed and what is wrong in each. */
@ApplicationScoped
public class EntryFields {

  /** Name of the box to tick where regions are left with nothing to fall back on. */
  public static final String STRAND = "strand";

  private final ProgrammeWords words;

  EntryFields(ProgrammeWords words) {
    this.words = words;
  }

  /**
   * The fields in their order.
   *
   * @param errors null when there are none
   * @param stranding a box to tick; null where nothing has to be agreed to
   */
  public record Shown(
      List<TextInput> lines,
      List<Select> selects,
      TextInput asOf,
      Field rest,
      @Nullable Choices stranding,
      @Nullable ErrorSummary errors) {}

  /**
   * Fields as a page shows them.
   *
   * @param errors by the names of the lines
   * @param stranded regions that would be left with nothing to fall back on
   */
  public Shown of(EditForm form, Map<String, Text> errors, Set<Region> stranded) {
    var messages = words.messages();
    var fields = new Fields(form, errors);
    var lines = new ArrayList<TextInput>();
    if (form.lines().containsKey(EditForm.ID)) {
      lines.add(fields.line(EditForm.ID, messages.newId(), messages.newIdHint()));
    }
    lines.add(fields.line("name", messages.name(), null));
    lines.add(fields.line("provider", messages.providedBy(), null));
    lines.add(fields.line("url", messages.url(), messages.urlHint()));
    lines.add(fields.line("words", messages.words(), null));
    var selects =
        List.of(
            fields.select("charge", messages.charge(), charges()),
            fields.select("state", messages.status(), states()));
    var asOf = fields.line("as-of", messages.asOf(), messages.asOfHint());
    var rest = fields.field(EditForm.REST, messages.rest(), messages.restHint());
    var stranding = stranding(stranded, errors.get(STRAND));
    if (stranding != null) {
      fields.all().add(stranding.field());
    }
    return new Shown(lines, selects, asOf, rest, stranding, ErrorSummary.of(fields.all()));
  }

  /**
   * The box to tick where regions are left with nothing to fall back on; null where none is.
   *
   * @param error null until somebody has gone on without ticking it
   */
  public @Nullable Choices stranding(Set<Region> stranded, @Nullable Text error) {
    if (stranded.isEmpty()) {
      return null;
    }
    var messages = words.messages();
    return Choices.of(
        Field.of(STRAND, messages.strands(words.regions(stranded))).withError(error),
        List.of(Choice.of("yes", messages.strandsMeant())));
  }

  private List<Choice> charges() {
    var messages = words.messages();
    return List.of(
        Choice.of("free", messages.chargeFree()),
        Choice.of("part-free", messages.chargePartFree()),
        Choice.of("shared", messages.chargeShared()),
        Choice.of("loan", messages.chargeLoan()),
        Choice.of("paid", messages.chargePaid()),
        Choice.of("not-stated", messages.chargeNotStated()));
  }

  private List<Choice> states() {
    return Stream.of(State.values())
        .map(state -> Choice.of(state.name().toLowerCase(Locale.ROOT), words.state(state)))
        .toList();
  }

  private record Fields(EditForm form, Map<String, Text> errors, List<Field> all) {

    Fields(EditForm form, Map<String, Text> errors) {
      this(form, errors, new ArrayList<>());
    }

    Field field(String name, String label, @Nullable String hint) {
      var field =
          Field.of(name, label)
              .withHint(hint == null ? null : Text.of(hint))
              .withError(errors.get(name));
      all.add(field);
      return field;
    }

    TextInput line(String name, String label, @Nullable String hint) {
      var width = name.equals("as-of") ? Width.TEN : Width.FULL;
      return new TextInput(field(name, label, hint), form.lines().get(name), width, "off");
    }

    Select select(String name, String label, List<Choice> choices) {
      var chosen = form.lines().get(name);
      return Select.of(
          field(name, label, null),
          choices.stream().map(choice -> choice.chosen(choice.value().equals(chosen))).toList());
    }
  }
}
