package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.programme.catalogue.Entry.Origin;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;

/** Takes over the file that an administrator has sent and looked at. */
@ApplicationScoped
public class ImportCatalogue {

  /** Stands for the catalogue that was seen before any was. */
  public static final long NOTHING_SEEN = -1;

  private final Imports imports;
  private final Uploads uploads;

  ImportCatalogue(Imports imports, Uploads uploads) {
    this.imports = imports;
    this.uploads = uploads;
  }

  /**
   * Takes it over, if the catalogue is still the one that was in sight.
   *
   * @param seen revision of the catalogue in the plan that was shown; {@link #NOTHING_SEEN} to get
   *     the plan
   * @return the plan: carried out where it was made against the catalogue that was seen, and still
   *     to be looked at where not; or what is wrong with the file
   */
  @Transactional
  public Reading<ImportPlan> importFile(CatalogueFile file, long seen, Actor.Administrator by) {
    var source = new Imports.Source(Origin.IMPORTED, by.person());
    var reading = imports.takeOver(file, source, plan -> plan.seen() == seen);
    if (reading instanceof Reading.Sound<ImportPlan>(var plan) && plan.seen() == seen) {
      uploads.forget(by);
    }
    return reading;
  }
}
