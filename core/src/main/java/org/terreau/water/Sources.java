package org.terreau.water;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class Sources {

    private static final String FAO56 = "FAO Irrigation and Drainage Paper 56 (1998)";
    private static final String OURS = "Terreau";

    static final Source COEFFICIENTS = Source.of(FAO56, "Tables 12, 17 and 22");
    static final Source STAGES = Source.of(FAO56, "Table 11");
    static final Source SOILS = Source.of(FAO56, "Table 19 and Equations 73 and 82");
    static final Source STRESS = Source.of(FAO56, "Equations 84 and 90");
    static final Source MIXED = Source.of(FAO56, "Equation 104");
    static final Source MISSING = Source.of(FAO56, "Equations 48, 50 and 52");
    static final Source RUNOFF = Source.of("USDA, National Engineering Handbook, part 630", "chapter 10");
    static final Source ORDER = Source.of("Code de l’environnement", "articles R. 211-66 et R. 211-67");
    static final Source SHARE = Source.of(OURS, "une part d’un tout va de 0 à 1");
    static final Source TANK =
            Source.of(OURS, "une cuve contient ce que ses toits recueillent, et au plus sa capacité");
    static final Source CURVE = Source.of(OURS, "un sol retient moins d’eau quand la tension monte");
    static final Source NEEDED =
            Source.of(OURS, "un besoin en eau demande un sol, une surface, une culture, une source");
    static final Source SAME = Source.of(OURS, "ce qui se rapporte à une chose la nomme comme elle");
    static final Source ONCE = Source.of(OURS, "une quantité n’est comptée qu’une fois");
    static final Source CALENDAR = Source.of(OURS, "ce qui est fait l’est au plus tard le jour de l’examen");
    static final Source AREA = Source.of(OURS, "une partie n’est pas plus grande que le tout");
    static final Source PRICE = Source.of(OURS, "un coût ne se calcule que d’un prix connu");
    static final Source DEPTH = Source.of(OURS, "un sol de jardin ne retient pas 100 mm d’eau en un jour");
    static final Source MEASURE = Source.of(OURS, "un relevé porte une mesure");
    static final Source SUPPLY = Source.of(OURS, "on ne donne que l’eau que l’on a");
    static final Source HONEST = Source.of(OURS, "ce qui est estimé ou laissé de côté est dit");
    static final Source USED = Source.of(OURS, "l’eau qui descend sous les racines est perdue pour la culture");

    private Sources() {}
}
