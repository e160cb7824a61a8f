package org.waymark.web.assess.guided;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;

/**
 * What an adviser filled in, for the firm to say yes or no.
 *
 * @param wrong why it cannot be confirmed; null when it can
 * @param count whether the firm's scores may count in comparisons
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalPage(
    Link back,
    Text title,
    String lead,
    @Nullable String wrong,
    List<Part> parts,
    Choices count,
    String action)
    implements TemplateInstance {

  /** One section, or the profile of the firm. */
  record Part(Text title, SummaryList answers) {}
}
