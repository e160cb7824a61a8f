package offending.web.assess;

import jakarta.transaction.Transactional;

/** A route that opens a transaction: rule 9. */
class TransactionPages {
  @Transactional
  void submit() {}
}
