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
class CatalogueFiles {

  private final Catalogue programmes;
  private final Clock clock;

  CatalogueFiles(Catalogue programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  byte[] write(Interchange form, URI service) {
    return form.write(programmes.current(), new Site(service), CivilTime.today(clock));
  }
}
