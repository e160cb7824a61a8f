package offending.organisation;

/** A publisher that knows who listens: rule 11. */
class Register {
  offending.recommendation.WelcomesFirms listener;
}
