package org.waymark.scoring;

import org.waymark.questionnaire.Level;

/** Gives a section its level: that of its score, unless a gate of its own caps it. */
interface SectionLevels {

  Level of(String section, Score score);
}
