package org.waymark.assessment.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.waymark.questionnaire.Questionnaire;

/** The editions this database has met published, each with the content it had then. */
@ApplicationScoped
class PublishedEditions {

  private final EntityManager database;

  PublishedEditions(EntityManager database) {
    this.database = database;
  }

  /** Whether the content is the one first met; an edition not met before is noted. */
  @Transactional
  public boolean isUnchanged(Questionnaire edition) {
    var id = edition.id();
    database
        .createNativeQuery(
            "insert into published_edition (questionnaire, edition, content_hash)"
                + " values (?1, ?2, ?3) on conflict do nothing")
        .setParameter(1, id.questionnaire())
        .setParameter(2, id.edition())
        .setParameter(3, edition.about().contentHash())
        .executeUpdate();
    var met =
        database
            .createNativeQuery(
                "select content_hash from published_edition where questionnaire = ?1 and edition ="
                    + " ?2",
                String.class)
            .setParameter(1, id.questionnaire())
            .setParameter(2, id.edition())
            .getSingleResult();
    return edition.about().contentHash().equals(met);
  }
}
