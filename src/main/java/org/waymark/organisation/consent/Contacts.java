package org.waymark.organisation.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** How firms may be called and reached, for those they have let in. */
@ApplicationScoped
public class Contacts {

  private static final String KEEP =
      """
      insert into organisation_contact (organisation_id, firm_name, person_name, email, phone)
      values (:firm, :name, :person, :email, :phone)
      on conflict (organisation_id) do update
      set firm_name = excluded.firm_name, person_name = excluded.person_name,
          email = excluded.email, phone = excluded.phone
      """;

  private static final String FIND =
      """
      select firm_name, person_name, email, phone from organisation_contact
      where organisation_id = :firm
      """;

  private final EntityManager database;
  private final Grants grants;

  Contacts(EntityManager database, Grants grants) {
    this.database = database;
    this.grants = grants;
  }

  /** What the firm itself has said. */
  @Transactional
  public Optional<Contact> of(Actor.Owner owner) {
    return find(owner.organisation().value());
  }

  /** The contact of a firm, for an adviser whom it has let in. */
  @Transactional
  public Optional<Contact> visible(OrganisationId firm, Actor.Adviser adviser) {
    return grants.with(firm, adviser).flatMap(_ -> find(firm.value()));
  }

  /** Belongs in the transaction in which the firm lets somebody in. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Actor.Owner owner, Contact contact) {
    database
        .createNativeQuery(KEEP)
        .setParameter("firm", owner.organisation().value())
        .setParameter("name", contact.firm())
        .setParameter("person", contact.person())
        .setParameter("email", contact.email())
        .setParameter("phone", contact.phone())
        .executeUpdate();
  }

  private Optional<Contact> find(UUID firm) {
    Stream<?> rows = database.createNativeQuery(FIND).setParameter("firm", firm).getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(Contacts::contact);
  }

  private static Contact contact(Object[] row) {
    return new Contact((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
  }
}
