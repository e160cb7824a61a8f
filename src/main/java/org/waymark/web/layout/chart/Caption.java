package org.waymark.web.layout.chart;

/**
 * What a chart is called, and what it shows, for who cannot see it.
 *
 * @param id of the drawing, once on its page
 * @param title what it is about
 * @param description what there is to see in it, in words
 */
public record Caption(String id, String title, String description) {}
