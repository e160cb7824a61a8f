package org.waymark.outbox.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.waymark.kernel.OrganisationId;
import org.waymark.outbox.Message;
import org.waymark.outbox.QueueMessage;

/** A letter is to leave once the act under way is done. */
@ApplicationScoped
public class QueueLetter {

  private final QueueMessage queue;
  private final ObjectMapper json;

  QueueLetter(QueueMessage queue, ObjectMapper json) {
    this.queue = queue;
    this.json = json;
  }

  /**
   * Keeps it within the transaction of the act.
   *
   * @param about the firm it is about
   * @param firmReads whether it is addressed to that firm
   * @param worth how long it is worth sending
   * @return its id, which the mail carries in its Message-ID
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID queue(Letter letter, OrganisationId about, boolean firmReads, Duration worth) {
    return queue.queue(new Message(MailChannel.NAME, written(letter), about, firmReads, worth));
  }

  /** The same about no firm. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID queue(Letter letter, Duration worth) {
    return queue.queue(new Message(MailChannel.NAME, written(letter), "", null, false, worth));
  }

  private String written(Letter letter) {
    try {
      return json.writeValueAsString(letter);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A letter could not be written down", e);
    }
  }
}
