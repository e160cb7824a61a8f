package offending.scoring;

/** A judgement that differs from one run to the next: rule 7. */
class ReadsTheEnvironment {
  Object read() {
    return System.getenv("HOME");
  }
}
