package org.terreau.water;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a bed is not reckoned, and why.
 *
 * @param bed the position of the bed among the watered beds, from 0
 * @param wateredBed the id of the bed
 * @param crop the id of the crop on it; empty when it concerns the whole bed
 * @param cause why
 * @param detail what stands there, such as the name of an unknown crop
 * @param from the first day that is not reckoned, or the first that is where the weather begins too late; empty when
 *     none is
 */
public record Unreckoned(
        int bed,
        String wateredBed,
        Optional<String> crop,
        UnreckonedCause cause,
        String detail,
        Optional<LocalDate> from) {}
