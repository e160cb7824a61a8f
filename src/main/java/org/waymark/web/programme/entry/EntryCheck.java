package org.waymark.web.programme.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Programme;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Particular;
import org.waymark.web.layout.profile.ProfileWords;
import org.waymark.web.programme.fit.FitFields;
import org.waymark.web.programme.fit.FitForm;
import org.waymark.web.programme.fit.FitWords;
import org.waymark.web.programme.row.ListRow;

/** Says whether one programme fits a firm that says a little about itself. */
@ApplicationScoped
class EntryCheck {

  private final FitFields fields;
  private final FitWords words;
  private final ProfileWords profiles;

  EntryCheck(FitFields fields, FitWords words, ProfileWords profiles) {
    this.fields = fields;
    this.words = words;
    this.profiles = profiles;
  }

  /** Null where nobody applies, or nobody can any more. */
  EntryPage.@Nullable Check of(Listed listed, UriInfo request) {
    var programme = listed.programme();
    if (listed.closed() || !programme.listing().forFirms()) {
      return null;
    }
    var form = FitForm.of(request.getQueryParameters());
    var firm = fields.read(form);
    var asked =
        fields.of(
            form,
            ListRow.href(listed),
            firm.map(known -> open(programme, known)).orElse(List.of()));
    return firm.map(
            known ->
                new EntryPage.Check(
                    asked,
                    profiles.summary(known.profile()),
                    words.of(programme.judge(known), known)))
        .orElseGet(() -> new EntryPage.Check(asked, null, null));
  }

  /** What the rules turn on for such a firm, told or not. */
  private static List<Particular> open(Programme programme, Applicant firm) {
    return programme.judge(Applicant.of(firm.profile())).open().stream()
        .flatMap(finding -> finding.asks().stream())
        .distinct()
        .toList();
  }
}
