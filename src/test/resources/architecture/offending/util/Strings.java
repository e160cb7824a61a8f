package offending.util;

/** A package that says nothing. */
class Strings {}
