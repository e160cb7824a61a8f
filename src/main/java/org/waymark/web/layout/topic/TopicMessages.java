package org.waymark.web.layout.topic;

import io.quarkus.qute.i18n.MessageBundle;

/** What programmes help with, in plain words: {@code topic:} in templates. */
@MessageBundle("topic")
public interface TopicMessages {

  String cyberTopics();

  String cybersecurityBasics();

  String cybersecurityCertification();

  String cybersecurityIncidentResponse();

  String cybersecurityMonitoring();

  String cybersecurityTraining();

  String dataGovernance();

  String skillsTopics();

  String skillsDigitalBasic();

  String skillsDigital();

  String skillsAi();

  String skillsCyber();

  String skillsLeadership();

  String skillsApprenticeship();

  String skillsNumeracy();

  String skillsTechnical();

  String skillsEngineering();

  String technologyTopics();

  String technologyAdoption();

  String technologyAi();

  String technologyConnectivity();

  String technologyEcommerce();

  String technologyInnovation();

  String technologyManufacturing();

  String technologySupplier();

  String procurementTopics();

  String procurementOpportunities();

  String procurementRegistration();

  String procurementBidSkills();

  String procurementFrameworks();

  String procurementRequirement();

  String procurementPayment();

  String procurementPolicy();

  String procurementDefence();

  String businessTopics();

  String adviceGeneral();

  String finance();

  String ip();
}
