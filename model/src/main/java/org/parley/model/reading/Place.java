package org.parley.model.reading;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param name the name by which the gazetteer knows it
 * @param country ISO 3166-1 alpha-3 code; empty for seas, continents and regions of several states
 * @param lat latitude of its centre in degrees, WGS 84
 * @param lon longitude of its centre in degrees, WGS 84
 * @param precision how exactly the place is known
 * @param gazetteer its id in the gazetteer ({@code geonames:616052}); empty when it has none
 */
public record Place(
    String name,
    Optional<String> country,
    Optional<Double> lat,
    Optional<Double> lon,
    Optional<Precision> precision,
    Optional<String> gazetteer) {}
