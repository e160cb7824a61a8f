package org.waymark.programme.file;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.waymark.programme.Programmes;

/** Offers the bundled catalogue for injection; read at start, so that a broken one stops it. */
@Singleton
class BundledProgrammes {

  @Produces
  @Singleton
  @Startup
  Programmes programmes() {
    return ProgrammesFile.bundled();
  }
}
