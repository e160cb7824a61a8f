package org.waymark.programme.file;

/**
 * Something that cannot be true or understood.
 *
 * @param line counted from 1; 0 where there are no lines
 * @param pointer JSON pointer to the value, or to the one around it
 * @param place in words: entry, part, rule
 * @param reason what is wrong with it
 */
public record Fault(int line, String pointer, String place, String reason) {

  Fault(String pointer, String place, String reason) {
    this(0, pointer, place, reason);
  }

  /** The same, found in a line. */
  public Fault inLine(int number) {
    return new Fault(number, pointer, place, reason);
  }

  /** Which entry it is in, counted from 0 in a whole catalogue; -1 for none. */
  public int entry() {
    var keys = pointer.split("/");
    return keys.length > 2 && keys[1].equals("programmes") ? Integer.parseInt(keys[2]) : -1;
  }

  /** The same, seen from the entry it is in. */
  public Fault withinEntry() {
    return new Fault(0, pointer.replaceFirst("^/programmes/\\d+", ""), place, reason);
  }

  /** The first key on the way to it; empty for the whole. */
  public String topKey() {
    return pointer.isEmpty() ? "" : pointer.substring(1).split("/", 2)[0];
  }

  @Override
  public String toString() {
    return (line == 0 ? "" : "line " + line + ", ") + place + ": " + reason;
  }
}
