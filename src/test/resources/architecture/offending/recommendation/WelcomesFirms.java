package offending.recommendation;

import jakarta.enterprise.event.Observes;
import offending.organisation.Registered;

/** The listener: rule 11. */
public class WelcomesFirms {
  void on(@Observes Registered event) {}
}
