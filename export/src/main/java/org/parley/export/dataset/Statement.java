package org.parley.export.dataset;

import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;

/**
 * What a row says.
 *
 * @param row the row as a document: a line of its text for each cell that holds something
 * @param reading the same as records, each with the data set as its speaker
 */
public record Statement(Document row, Reading reading) {}
