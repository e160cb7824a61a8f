package offending.api.v1;

/** A document. */
public class OpenDocument {}
