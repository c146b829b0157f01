package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What stands in a garden or is kept there. */
public enum EquipmentKind implements Labelled {
    /** Greenhouse. */
    GREENHOUSE("serre", "greenhouse"),
    /** Polytunnel. */
    TUNNEL("tunnel", "polytunnel"),
    /** Shed or chalet. */
    SHED("cabane ou chalet", "shed or chalet"),
    /** Hive. */
    HIVE("ruche", "hive"),
    /** Tank. */
    TANK("cuve", "tank"),
    /** Composter. */
    COMPOSTER("composteur", "composter"),
    /** Tool library. */
    TOOL_LIBRARY("outillothèque", "tool library"),
    /** Tool. */
    TOOL("outil", "tool"),
    /** Pump. */
    PUMP("pompe", "pump"),
    /** Fence. */
    FENCE("clôture", "fence"),
    /** Vehicle. */
    VEHICLE("véhicule", "vehicle"),
    /** Trailer. */
    TRAILER("remorque", "trailer"),
    /** Power supply. */
    POWER_SUPPLY("raccordement électrique", "power supply"),
    /** Other equipment. */
    OTHER("autre équipement", "other equipment");

    private final String french;
    private final String english;

    EquipmentKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
