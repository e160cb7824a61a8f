package offending.api.v1;

import offending.assessment.Draft;

/** A document that is an entity: rule 6. */
class DraftResource {
  Draft draft() {
    return new Draft();
  }
}
