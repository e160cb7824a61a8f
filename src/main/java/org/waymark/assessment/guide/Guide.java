package org.waymark.assessment.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The adviser at the keyboard while a firm answers.
 *
 * @param personName as they were called then
 * @param hubName as it was called then
 */
@Embeddable
public record Guide(
    @Column(name = "guide_person") UUID person,
    @Column(name = "guide_hub") UUID hub,
    @Column(name = "guide_person_name") String personName,
    @Column(name = "guide_hub_name") String hubName) {}
