package org.parley.ledger.comparison;

/**
 * An incident that both sides tell, or two that are perhaps one.
 *
 * @param news as the news tells it
 * @param dataSet as the data set tells it
 * @param joined whether the ledger takes them for one incident; if not, they are alike in time,
 *     place and party, and no more is claimed
 * @param why what they have in common; empty where the ledger joined them, whose incident has links
 */
public record Match(Told news, Told dataSet, boolean joined, String why) {}
