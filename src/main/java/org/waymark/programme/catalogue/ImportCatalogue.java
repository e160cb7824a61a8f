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

  private final Imports imports;
  private final Uploads uploads;

  ImportCatalogue(Imports imports, Uploads uploads) {
    this.imports = imports;
    this.uploads = uploads;
  }

  /**
   * What an administrator agrees to.
   *
   * @param seen revision of the catalogue in the plan that was shown
   * @param strands that firms in some region have nothing left to fall back on, where it says so
   */
  public record Agreement(long seen, boolean strands) {

    /** Before anything was shown: to get the plan. */
    public static final Agreement NONE = new Agreement(-1, false);

    /** Whether this is the plan that was in sight. */
    public boolean saw(ImportPlan plan) {
      return plan.seen() == seen;
    }

    /** Whether a plan may be carried out. */
    public boolean covers(ImportPlan plan) {
      return saw(plan) && (strands || plan.stranded().isEmpty());
    }
  }

  /**
   * Takes it over, if the catalogue is still the one that was in sight.
   *
   * @return the plan: carried out where the agreement covers it, and still to be looked at where
   *     not; or what is wrong with the file
   */
  @Transactional
  public Reading<ImportPlan> importFile(
      CatalogueFile file, Agreement agreement, Actor.Administrator by) {
    var source = new Imports.Source(Origin.IMPORTED, by.person());
    var reading = imports.takeOver(file, source, agreement::covers);
    if (reading instanceof Reading.Sound<ImportPlan>(var plan) && agreement.covers(plan)) {
      uploads.forget(by);
    }
    return reading;
  }
}
