package offending.web.assess;

import jakarta.transaction.Transactional;

/** Routes that each open a transaction: rule 9. */
@Transactional
class WholeTransactionPages {}
