package offending.assessment;

import jakarta.persistence.EntityManager;

/** A use case that goes past the repository: rule 5. */
class SubmitInPlace {
  EntityManager entities;
}
