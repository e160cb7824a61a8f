package org.waymark.web.result.check;

import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.verdict.SideBySide;

/**
 * What stands in a report about checks of its answers.
 *
 * @param lead who made the latest, and when
 * @param kept that both scores are kept
 * @param lookedAt how many answers were looked at
 * @param scores as the latest found them
 * @param all every verdict of the latest
 * @param earlier other ones, the latest first
 */
public record Checks(
    String lead, String kept, String lookedAt, SideBySide scores, Link all, List<Link> earlier) {

  public Checks {
    earlier = List.copyOf(earlier);
  }
}
