package offending.assessment;

/** A use case that reads the drafts of every firm: rule 8. */
class ReadsAll {
  Object read(Drafts drafts) {
    return drafts.listAll();
  }
}
