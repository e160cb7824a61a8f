package offending.scoring;

/** A judgement that differs from one run to the next: rule 7. */
class MakesUpIds {
  Object read() {
    return java.util.UUID.randomUUID();
  }
}
