package org.waymark.web.programme.fit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;

/**
 * Which programmes fit a firm.
 *
 * @param firm the firm in a line; null before it has said enough
 * @param groups best first; empty before the firm has said enough
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FitPage(
    FitFields.Asked asked, Select topic, Link back, @Nullable String firm, List<Group> groups)
    implements TemplateInstance {

  FitPage {
    groups = List.copyOf(groups);
  }

  /**
   * Programmes the firm stands alike with.
   *
   * @param folded whether they wait behind a line to press, since they are of no use to the firm
   */
  record Group(String title, String lead, List<Card> cards, boolean folded) {}

  /** One programme. */
  record Card(Text name, String href, Text provider, Text terms, String status, FitVerdict fit) {}
}
