package offending.programme;

/** The other half: rule 2. */
public class Egg {
  offending.benchmark.Chicken chicken;
}
