package offending.web.assess;

import offending.api.v1.OpenDocument;

/** HTML that uses JSON: the table of arrows. */
class ReadsApi {
  OpenDocument document;
}
