package offending.web.assess;

import jakarta.persistence.EntityManager;

/** A page that goes past the feature, and whose name is a plural: rule 5. */
class DatabasePages {
  EntityManager entities;
}
