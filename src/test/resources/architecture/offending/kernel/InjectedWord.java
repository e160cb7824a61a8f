package offending.kernel;

import jakarta.inject.Inject;

/** A word of the kernel that needs a framework: rule 3. */
class InjectedWord {
  @Inject String word;
}
