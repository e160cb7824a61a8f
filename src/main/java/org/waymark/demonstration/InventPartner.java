package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.waymark.hub.partner.RegisterPartner;
import org.waymark.hub.partner.RegisterPartner.Registration;
import org.waymark.identity.Actor;

/** Takes in the partner of the demonstration, a sandbox, unless it is there. */
@ApplicationScoped
class InventPartner {

  /** What its programs call themselves follows from it. */
  static final String NAME = "Demonstration Bank";

  private static final Logger LOG = Logger.getLogger(InventPartner.class);

  private final RegisterPartner registerPartner;

  InventPartner(RegisterPartner registerPartner) {
    this.registerPartner = registerPartner;
  }

  /** Whoever has disabled it finds it so at the next start. */
  void invent(Actor.Administrator administrator) {
    var registration = registerPartner.register(administrator, NAME, "programs@bank.example", true);
    switch (registration) {
      case Registration.Registered _, Registration.NameInUse _ -> {}
      case Registration.Flawed _, Registration.NotSetUp _, Registration.Away _ ->
          LOG.infof("The demonstration has no partner: %s", registration);
    }
  }
}
