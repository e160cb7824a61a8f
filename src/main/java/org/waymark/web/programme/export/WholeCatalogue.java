package org.waymark.web.programme.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.exchange.Interchange;
import org.waymark.programme.exchange.Site;

/** Writes the catalogue as it stands today. */
@ApplicationScoped
class WholeCatalogue {

  private final Catalogue catalogue;
  private final Clock clock;

  WholeCatalogue(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  byte[] write(Interchange form, URI service) {
    return form.write(catalogue.current(), new Site(service), CivilTime.today(clock));
  }
}
