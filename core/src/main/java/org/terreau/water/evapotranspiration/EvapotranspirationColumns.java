package org.terreau.water.evapotranspiration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the chain found for each step, as columns. */
final class EvapotranspirationColumns {

    final double[] mm;
    final double[] wind;
    final double[] humidityMin;
    final byte[] methods;
    final short[] substitutions;
    final short[] lacks;

    EvapotranspirationColumns(int steps) {
        mm = new double[steps];
        wind = new double[steps];
        humidityMin = new double[steps];
        methods = new byte[steps];
        substitutions = new short[steps];
        lacks = new short[steps];
    }

    EvapotranspirationMethod method(int index) {
        return EvapotranspirationMethod.all().get(methods[index]);
    }

    boolean isKnown(int index) {
        return method(index) != EvapotranspirationMethod.NONE;
    }

    Set<Substitution> substitutions(int index) {
        Set<Substitution> found = EnumSet.noneOf(Substitution.class);
        for (Substitution each : Substitution.all()) {
            if ((substitutions[index] & each.bit()) != 0) {
                found.add(each);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    Set<Lack> lacks(int index) {
        Set<Lack> found = EnumSet.noneOf(Lack.class);
        for (Lack each : Lack.all()) {
            if ((lacks[index] & each.bit()) != 0) {
                found.add(each);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
