package org.terreau.water.weather;

import org.terreau.finding.Findings;

/**
 * What came of reading hours.
 *
 * @param weather the hours; none when nothing could be read
 * @param findings everything that was found
 */
public record HourlyReading(HourlyWeather weather, Findings findings) {}
