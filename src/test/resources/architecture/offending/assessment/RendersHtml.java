package offending.assessment;

import io.quarkus.qute.Template;

/** A feature that speaks HTML: rule 4. */
class RendersHtml {
  Template template;
}
