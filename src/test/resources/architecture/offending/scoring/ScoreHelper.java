package offending.scoring;

/** A name that says nothing. */
class ScoreHelper {}
