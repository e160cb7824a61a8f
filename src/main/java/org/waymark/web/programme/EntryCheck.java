package org.waymark.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.directory.Listed;
import org.waymark.web.layout.profile.ProfileWords;
import org.waymark.web.programme.fit.FitFields;
import org.waymark.web.programme.fit.FitForm;
import org.waymark.web.programme.fit.FitWords;

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
    var asked = fields.of(form, ListRow.href(listed));
    return fields
        .read(form)
        .map(
            firm ->
                new EntryPage.Check(
                    asked, profiles.summary(firm), words.of(programme.judge(firm), firm)))
        .orElseGet(() -> new EntryPage.Check(asked, null, null));
  }
}
