package org.waymark.web.advise.cohort;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.advise.caseload.ClientFilters;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/**
 * One group: who is in it, and who could be.
 *
 * @param errors null when there are none
 * @param address of the group, below which its forms are sent
 * @param count how many are in it
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CohortPage(
    Link back,
    @Nullable ErrorSummary errors,
    String name,
    String address,
    String count,
    TextInput rename,
    ClientFilters filters,
    Ticks ticks)
    implements TemplateInstance {

  /**
   * Clients to tick.
   *
   * @param found how many the filters find
   * @param action where the ticks are sent
   * @param fill where everybody found is taken in
   * @param was ids of those who are in it as the page is drawn
   */
  record Ticks(
      String found,
      Choices clients,
      List<String> was,
      String action,
      String fill,
      String fillText,
      Pages pages) {

    Ticks {
      was = List.copyOf(was);
    }

    public boolean any() {
      return !clients.choices().isEmpty();
    }
  }

  /** Where the other pages are; null at either end. */
  record Pages(String place, @Nullable String previous, @Nullable String next) {

    public boolean needed() {
      return previous != null || next != null;
    }
  }
}
