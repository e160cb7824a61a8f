package offending.web.assess;

/** One journey that uses another: the table of arrows. */
class ReadsResult {
  offending.web.result.ResultPage page;
}
