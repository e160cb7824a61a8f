package offending.scoring;

/** A judgement that differs from one run to the next: rule 7. */
class ReadsTheClock {
  Object read() {
    return java.time.Clock.systemUTC();
  }
}
