package org.parley.model.situation;

/**
 * One piece of evidence for or against two tellings being of one occurrence.
 *
 * @param about what was compared: type, parties, time, place, mode, words, tally, truce, speakers
 * @param weight how much it speaks for the same occurrence; below zero, against it
 * @param why the comparison in a few words
 */
public record Clue(String about, double weight, String why) {}
