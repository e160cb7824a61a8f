package org.waymark.assessment.handedin;

import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * One assessment that was handed in, without saying whose it is.
 *
 * @param firm as it was then
 * @param answers also those to questions that were hidden
 */
public record HandedIn(Form form, FirmFacts firm, Answers answers) {}
