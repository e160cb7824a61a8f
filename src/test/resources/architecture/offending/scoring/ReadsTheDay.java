package offending.scoring;

/** A judgement that differs from one run to the next: rule 7. */
class ReadsTheDay {
  Object read() {
    return java.time.LocalDate.now();
  }
}
