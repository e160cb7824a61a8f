package offending.organisation;

/** An event. */
public record Registered() {}
