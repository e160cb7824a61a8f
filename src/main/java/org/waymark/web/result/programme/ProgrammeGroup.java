package org.waymark.web.result.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * Support programmes with the same answer for the firm.
 *
 * @param title for example "You meet every rule we know"
 * @param lead what to make of them, in one sentence
 */
public record ProgrammeGroup(String title, String lead, List<Card> cards) {

  /**
   * One programme.
   *
   * @param id in the catalogue
   * @param provider who runs it
   * @param terms what it costs and until when, for example "Free · no closing date"
   * @param checked when it was last checked, for example "Checked 3 September 2026"
   * @param covers how much of what the firm lacks it helps with, and where others stand on that
   * @param sources addresses the entry rests on
   * @param order what decides where it stands in the list, in the order in which it counts
   */
  public record Card(
      String id,
      Name programme,
      Text provider,
      Text terms,
      String checked,
      Text covers,
      List<Rule> rules,
      List<String> sources,
      List<String> order) {}

  /**
   * What it is called.
   *
   * @param href of all that is known of it here
   * @param site of the provider, where to apply or read on; null when no page is known
   */
  public record Name(Text text, String href, @Nullable String site) {}

  /** One condition in its own words, with the outcome for this firm. */
  public record Rule(Outcome outcome, Text text) {}

  /** What is known of a rule. */
  public enum Outcome {
    MET("met"),
    NOT_MET("not"),
    NOT_KNOWN("ask");

    private final String style;

    Outcome(String style) {
      this.style = style;
    }

    /** Class in the stylesheet. */
    public String style() {
      return style;
    }
  }
}
