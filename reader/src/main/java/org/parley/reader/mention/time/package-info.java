/**
 * Words that name a time, and the days they mean. Begin at {@link
 * org.parley.reader.mention.time.TimeFinder}. The grammar (rules.yml) over the words of time
 * (words.yml and its sisters) gives phrases; what a phrase says ({@code Meaning}) becomes days in a
 * {@code Setting}: the day of publication, the tense of the clause ({@link
 * org.parley.reader.mention.time.TenseFinder}) and the time named before. Values are those of
 * TIMEX3 (ISO-TimeML).
 */
@NullMarked
package org.parley.reader.mention.time;

import org.jspecify.annotations.NullMarked;
