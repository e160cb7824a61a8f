package offending.benchmark;

/** Half of a cycle: rule 2. */
public class Chicken {
  offending.programme.Egg egg;
}
