package org.terreau.funding.execution;

import java.time.LocalDate;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;

/** The texts that the rules of this room come from. */
final class Sources {

    private static final LocalDate ON = LocalDate.of(9999, 12, 31);

    static final Source REPORT = Source.builder()
            .title("Arrêté du 11 octobre 2006 relatif au compte rendu financier (PRMX0609605A)")
            .reference("art. 2 et 3")
            .inForce(DateRange.of(LocalDate.of(2006, 10, 14), ON))
            .build();
    static final Source SETTLEMENT =
            Source.of("Usage des financeurs", "aide recalculée sur le coût réalisé, plafonnée au montant accordé");
    static final Source DEDICATED_FUNDS = Source.builder()
            .title("Règlement ANC 2018-06, art. 132-1 (fonds dédiés)")
            .reference("comptes 194 à 196, 689 et 789 ; d’après une synthèse professionnelle, "
                    + "https://ess.inextenso.fr/la-comptabilisation-des-fonds-dedies-mode-demploi/")
            .inForce(DateRange.of(LocalDate.of(2020, 1, 1), ON))
            .verified(false)
            .build();
    static final Source DORMANT_FUNDS = Source.builder()
            .title("Règlement ANC 2018-06 (annexe des comptes)")
            .reference("information sur les fonds dédiés sans mouvement ; de mémoire, texte non relu")
            .inForce(DateRange.of(LocalDate.of(2020, 1, 1), ON))
            .verified(false)
            .build();
    static final Source DEFERRED_INCOME = Source.builder()
            .title("Règlement ANC 2018-06 (produits constatés d’avance)")
            .reference("compte 487 ; d’après une synthèse professionnelle, "
                    + "https://ess.inextenso.fr/video/fonds-dedies-association")
            .inForce(DateRange.of(LocalDate.of(2020, 1, 1), ON))
            .verified(false)
            .build();
    static final Source MODEL_AGREEMENT = Source.builder()
            .title("Modèles de convention pluriannuelle d’objectifs de l’État")
            .reference(
                    "circulaires du 16 janvier 2007 et du 29 septembre 2015 ; d’après des synthèses professionnelles, "
                            + "https://www.associationmodeemploi.fr/article/"
                            + "subventions-l-etat-encourage-la-convention.63138")
            .inForce(DateRange.of(LocalDate.of(2007, 1, 16), ON))
            .verified(false)
            .build();
    static final Source UNSPENT = Source.builder()
            .title("Loi 2021-875 du 1er juillet 2021, art. 1 (loi 2000-321, art. 10)")
            .reference("d’après une synthèse professionnelle, "
                    + "https://experts-et-decideurs.fr/association/loi-du-1er-juillet-2021")
            .inForce(DateRange.of(LocalDate.of(2021, 7, 3), ON))
            .verified(false)
            .build();
    static final Source ARITHMETIC = Source.of("Arithmétique", "égalité d’un total et de la somme de ses parties");
    static final Source EXACT_MONEY = Source.of("ISO 4217", "unités mineures exactes, une seule monnaie par somme");

    private Sources() {}
}
