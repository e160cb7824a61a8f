package offending.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** A repository. */
public class Drafts implements PanacheRepositoryBase<Draft, String> {}
