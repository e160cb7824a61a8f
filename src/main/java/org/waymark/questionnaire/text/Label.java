package org.waymark.questionnaire.text;

/** One of a short list an edition offers, such as its variants or the stages of support. */
public record Label(String id, LocalisedText title) {}
