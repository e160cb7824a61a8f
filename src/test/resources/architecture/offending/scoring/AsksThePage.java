package offending.scoring;

/** A feature that knows its page: rule 1. */
class AsksThePage {
  offending.web.result.ResultPage page;
}
