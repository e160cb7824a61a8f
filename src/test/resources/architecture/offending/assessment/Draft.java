package offending.assessment;

import jakarta.persistence.Entity;

/** An entity. */
@Entity
public class Draft {}
