package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sha256;
import org.waymark.programme.catalogue.ImportCatalogue.Agreement;
import org.waymark.programme.catalogue.ImportPlan;
import org.waymark.programme.catalogue.Uploads.Upload;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.staff.Entries;

/**
 * What taking a file over would do.
 *
 * @param errors null when there are none
 * @param news null for none
 * @param version of the file and of the catalogue that it was worked out from
 * @param entries those it is about, by what is done with them
 * @param confirming whether there is anything to confirm
 * @param stranding a box to tick before it is; null where nothing has to be agreed to
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
    Link back,
    @Nullable ErrorSummary errors,
    @Nullable Notification news,
    String file,
    SummaryList facts,
    String version,
    boolean confirming,
    @Nullable Choices stranding,
    Entries entries)
    implements TemplateInstance {

  private static final String BETWEEN = "/";

  /** No catalogue has this revision. */
  private static final long OF_ANOTHER_FILE = -2;

  /** What a plan was worked out from: as another tab may send another file meanwhile. */
  static String version(Upload upload, ImportPlan plan) {
    return plan.seen() + BETWEEN + hash(upload);
  }

  /** What was agreed to by whoever saw a plan of this version; nothing of that of another file. */
  static Agreement agreement(Upload upload, @Nullable String version, boolean strands) {
    var parts = version == null ? new String[0] : version.split(BETWEEN, 2);
    return parts.length == 2 && parts[1].equals(hash(upload))
        ? new Agreement(EditForm.version(parts[0]), strands)
        : new Agreement(OF_ANOTHER_FILE, strands);
  }

  private static String hash(Upload upload) {
    return Sha256.of(upload.text().getBytes(StandardCharsets.UTF_8));
  }
}
