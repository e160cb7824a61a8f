package org.waymark.questionnaire;

/** How much of an edition is asked. The core is part of the full depth. */
public enum Depth {
  CORE,
  FULL
}
