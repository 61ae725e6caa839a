/**
 * One record for each occurrence in the document: speakers, times and places are joined to the
 * events, and tellings of the same occurrence become one. Begin at {@link
 * org.parley.reader.record.Recorder}.
 */
@NullMarked
package org.parley.reader.record;

import org.jspecify.annotations.NullMarked;
