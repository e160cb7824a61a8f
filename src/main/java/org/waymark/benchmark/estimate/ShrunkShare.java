package org.waymark.benchmark.estimate;

/**
 * The share of a place, drawn towards what is known of all places.
 *
 * @param value 0 to 1
 * @param weight of the place's own firms in it, 0 to 1
 * @param worth how many independent firms would know it as well: a Beta of this strength has its
 *     variance
 * @param interval 90%
 */
public record ShrunkShare(double value, double weight, double worth, Interval interval) {}
