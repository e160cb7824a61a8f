package org.waymark.web.account.offer;

import java.util.List;
import org.waymark.web.layout.component.Link;

/**
 * The hub that looks after a firm's area.
 *
 * @param reach e-mail, phone and site, as far as the hub has given them
 * @param ask where the firm asks it for help
 */
public record Offer(String name, List<Link> reach, String ask) {

  public Offer {
    reach = List.copyOf(reach);
  }
}
