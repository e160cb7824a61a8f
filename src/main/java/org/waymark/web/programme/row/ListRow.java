package org.waymark.web.programme.row;

import org.waymark.programme.directory.Listed;
import org.waymark.web.layout.component.Text;

/**
 * One programme in a list.
 *
 * @param terms for example "Advice · Costs nothing"
 * @param status whether it is open, and since when nobody has looked
 */
public record ListRow(Text name, String href, Text provider, String terms, String status) {

  /** Of the page of a programme. */
  public static String href(Listed listed) {
    return "/programmes/" + listed.programme().id();
  }
}
