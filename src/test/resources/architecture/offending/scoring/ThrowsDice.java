package offending.scoring;

/** A judgement that differs from one run to the next: rule 7. */
class ThrowsDice {
  Object read() {
    return new java.util.Random();
  }
}
