package org.terreau.water.weather;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The daily files of Melun (NUM_POSTE 77306001), January 2023 to May 2024: Météo-France, « Données climatologiques de
 * base - quotidiennes », Licence Ouverte (Etalab), last update in the file 2024-05-06; taken from a public repository
 * under the Unlicense. The lines are as they were written: a blank before NUM_POSTE and before some names of columns,
 * 492 rows in the one file and 493 in the other.
 */
final class Melun {

    static final String RAIN_AND_WIND = "mf_sample_77_MELUN_RR-T-Vent.csv";
    static final String OTHERS = "mf_sample_77_MELUN_autres-parametres.csv";

    private Melun() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Melun.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    static List<InputStream> streams(String... names) {
        return Stream.of(names).map(Melun.class::getResourceAsStream).toList();
    }
}
