package org.waymark.web.layout.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.web.layout.language.Spoken;

/** Topics of the catalogue in the words of the interface, under a few headings. */
@ApplicationScoped
public class TopicWords {

  private final TopicMessages messages;

  TopicWords(@Spoken TopicMessages messages) {
    this.messages = messages;
  }

  /**
   * Topics that belong together.
   *
   * @param topics code and words, in the order they are shown
   */
  public record Heading(String title, List<Topic> topics) {

    public Heading {
      topics = List.copyOf(topics);
    }
  }

  /**
   * One thing programmes help with.
   *
   * @param code as the catalogue has it, for example {@code skills.ai}
   */
  public record Topic(String code, String words) {}

  /** Every topic there are words for. */
  public List<Heading> headings() {
    return List.of(cyber(), skills(), technology(), procurement(), business());
  }

  /** What a programme helps with; a topic that is new here is told by its code. */
  public String of(String code) {
    return headings().stream()
        .flatMap(heading -> heading.topics().stream())
        .filter(topic -> topic.code().equals(code))
        .map(Topic::words)
        .findFirst()
        .orElse(code);
  }

  private Heading cyber() {
    return new Heading(
        messages.cyberTopics(),
        List.of(
            new Topic("cybersecurity.basics", messages.cybersecurityBasics()),
            new Topic("cybersecurity.certification", messages.cybersecurityCertification()),
            new Topic("cybersecurity.incident-response", messages.cybersecurityIncidentResponse()),
            new Topic("cybersecurity.monitoring", messages.cybersecurityMonitoring()),
            new Topic("cybersecurity.training", messages.cybersecurityTraining()),
            new Topic("data.governance", messages.dataGovernance())));
  }

  private Heading skills() {
    return new Heading(
        messages.skillsTopics(),
        List.of(
            new Topic("skills.digital-basic", messages.skillsDigitalBasic()),
            new Topic("skills.digital", messages.skillsDigital()),
            new Topic("skills.ai", messages.skillsAi()),
            new Topic("skills.cyber", messages.skillsCyber()),
            new Topic("skills.leadership", messages.skillsLeadership()),
            new Topic("skills.apprenticeship", messages.skillsApprenticeship()),
            new Topic("skills.numeracy", messages.skillsNumeracy()),
            new Topic("skills.technical", messages.skillsTechnical()),
            new Topic("skills.engineering", messages.skillsEngineering())));
  }

  private Heading technology() {
    return new Heading(
        messages.technologyTopics(),
        List.of(
            new Topic("technology.adoption", messages.technologyAdoption()),
            new Topic("technology.ai", messages.technologyAi()),
            new Topic("technology.connectivity", messages.technologyConnectivity()),
            new Topic("technology.ecommerce", messages.technologyEcommerce()),
            new Topic("technology.innovation", messages.technologyInnovation()),
            new Topic("technology.manufacturing", messages.technologyManufacturing()),
            new Topic("technology.supplier", messages.technologySupplier())));
  }

  private Heading procurement() {
    return new Heading(
        messages.procurementTopics(),
        List.of(
            new Topic("procurement.opportunities", messages.procurementOpportunities()),
            new Topic("procurement.registration", messages.procurementRegistration()),
            new Topic("procurement.bid-skills", messages.procurementBidSkills()),
            new Topic("procurement.frameworks", messages.procurementFrameworks()),
            new Topic("procurement.requirement", messages.procurementRequirement()),
            new Topic("procurement.payment", messages.procurementPayment()),
            new Topic("procurement.policy", messages.procurementPolicy()),
            new Topic("procurement.defence", messages.procurementDefence())));
  }

  private Heading business() {
    return new Heading(
        messages.businessTopics(),
        List.of(
            new Topic("advice.general", messages.adviceGeneral()),
            new Topic("finance", messages.finance()),
            new Topic("ip", messages.ip())));
  }
}
