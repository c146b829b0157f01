package org.terreau.production;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class Sources {

    static final Source ORDER = Source.of("Terreau", "l’ordre des travaux\u00A0: semer, planter, récolter");
    static final Source SAME = Source.of("Terreau", "ce qui se rapporte à une chose la nomme comme elle");
    static final Source PLACE = Source.of("Terreau", "une place, une culture à la fois, sauf association voulue");
    static final Source CALENDAR = Source.of("Terreau", "ce qui est fait l’est au plus tard le jour de l’examen");
    static final Source ONCE = Source.of("Terreau", "une quantité n’est comptée qu’une fois");
    static final Source SUM = Source.of("Terreau", "la somme des parts ne dépasse pas le tout");
    static final Source WEIGHT = Source.of("Terreau", "on n’additionne que des quantités de même unité");
    static final Source LEDGER = Source.of("Terreau", "tenue du registre des destinations");
    static final Source PRICE = Source.of("Terreau", "un prix réduit est plus bas que le prix");
    static final Source SHARE = Source.of("Terreau", "une part d’un tout va de 0 à 1");
    static final Source DAY = Source.of("Terreau", "un jour a 24 heures");
    static final Source AREA = Source.of("Terreau", "une partie n’est pas plus grande que le tout");

    private Sources() {}
}
