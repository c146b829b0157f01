package org.terreau.water.drought;

import java.util.List;
import java.util.Objects;
import org.terreau.finding.Findings;

/**
 * What came of an answer of VigiEau.
 *
 * @param zones the zones, in the order of the answer
 * @param findings what was found: where the answer is an error, what to do
 */
public record VigieauReading(List<DroughtZone> zones, Findings findings) {

    /** Keeps the zones as they are now. */
    public VigieauReading {
        zones = List.copyOf(zones);
        Objects.requireNonNull(findings, "findings");
    }
}
