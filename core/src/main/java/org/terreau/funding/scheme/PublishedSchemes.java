package org.terreau.funding.scheme;

import java.time.LocalDate;
import java.util.List;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigures;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Schemes as their funders published them. What a publication does not say is not filled in. */
final class PublishedSchemes {

    private static final List<CarrierKind> COMMUNES = List.of(CarrierKind.MUNICIPALITY, CarrierKind.INTERCOMMUNAL);
    private static final List<CarrierKind> LOCAL_AUTHORITIES =
            List.of(CarrierKind.MUNICIPALITY, CarrierKind.INTERCOMMUNAL, CarrierKind.DEPARTMENT, CarrierKind.REGION);
    private static final DateRange PROGRAMME_2021 = DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31));
    private static final DateRange PROGRAMME_2014 = DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 12, 31));
    private static final String HAUTE_GARONNE = "Département de la Haute-Garonne";
    private static final Source COLLECTIVE_GARDENS = Source.of(
            "Haute-Garonne, politique en faveur des jardins collectifs",
            "page « Les jardins collectifs » du Département, stratégie adoptée le 17 octobre 2023");

    static final Schemes ALL = Schemes.of(List.of(
            haute("CD31-CONTRAT-DE-TERRITOIRE", "Contrat de territoire")
                    .carriers(COMMUNES)
                    .addCondition("Création de jardins collectifs publics par des collectivités")
                    .build(),
            haute("CD31-ESS", "Soutien ponctuel à l’économie sociale et solidaire")
                    .maxGrant(Money.euros(15_000))
                    .once(true)
                    .addConditions(
                            "Le jardin s’intègre dans un dispositif plus large d’économie sociale et solidaire",
                            "Innovation sociale et création d’emploi")
                    .build(),
            participation(),
            townContract(),
            department(),
            fsePlus("FSE-PLUS", "FSE+ 2021-2027, programme national").build(),
            fse2014(),
            fsePlus("FSE-PLUS-YVELINES-2024", "FSE+ 2021-2027, appel IDF-OI917 (Yvelines) 2024")
                    .source(Source.of("Appel à projets FSE+ IDF-OI917 (Yvelines) 2024", "minimums et taux de l’appel"))
                    .open(DateRange.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 4, 30)))
                    .rates(List.of(rate("0.4")))
                    .minGrant(Money.euros(30_000))
                    .minEligibleCost(Money.euros(75_000))
                    .addTerritory("78")
                    .build(),
            fdva("FDVA-28-FONCTIONNEMENT", "FDVA Eure-et-Loir, axe 1 (fonctionnement)", 5_000)
                    .addNature(ProjectNature.OPERATING)
                    .build(),
            fdva("FDVA-28-PROJETS", "FDVA Eure-et-Loir, axe 2 (projets)", 8_000).build(),
            relance(),
            seineMaritime()));

    private PublishedSchemes() {}

    private static Scheme.Builder haute(String id, String title) {
        return Scheme.builder()
                .id(id)
                .title(title)
                .funder(HAUTE_GARONNE)
                .funderKind(FunderKind.DEPARTMENT)
                .source(COLLECTIVE_GARDENS)
                .addTerritory("31");
    }

    private static Scheme participation() {
        return haute("CD31-DEMOCRATIE-PARTICIPATIVE", "Fonds de soutien à la démocratie participative")
                .source(Source.of(
                        "Haute-Garonne, démocratie participative",
                        "page « Fonds de soutien à la démocratie participative » du Département"))
                .addConditions(
                        "Le projet soutient un processus de démocratie participative",
                        "L’implication directe des citoyens dans une politique publique ou un projet")
                .build();
    }

    private static Scheme townContract() {
        return Scheme.builder()
                .id("CONTRAT-DE-VILLE")
                .title("Contrat de ville, Engagements Quartiers 2030 (BOP 147)")
                .funder("État")
                .funderKind(FunderKind.STATE)
                .source(Source.of(
                        "Appels à projets politique de la ville (BOP 147)",
                        "communes de Rosny-sous-Bois et de Montpellier, préfecture du Lot, 2023 et 2024"))
                .open(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)))
                .addNature(ProjectNature.OPERATING)
                .addTerritory("QP")
                .addConditions(
                        "L’aide va à des projets, non au fonctionnement d’une structure",
                        "Action sur l’année civile ; année scolaire par dérogation",
                        "Habitants des quartiers prioritaires",
                        "Compte rendu de la subvention précédente déposé d’abord")
                .build();
    }

    private static Scheme department() {
        return Scheme.builder()
                .id("DEPARTEMENT-RSA")
                .title("Insertion des allocataires du RSA")
                .funder("Département du Nord")
                .funderKind(FunderKind.DEPARTMENT)
                .source(Source.of(
                        "Fiche d’expérience « Les jardins du cœur : du jardin à l’assiette »",
                        "Ils financent l’action"))
                .addNature(ProjectNature.OPERATING)
                .addTerritory("59")
                .addCondition("Finance les publics allocataires du RSA socle")
                .build();
    }

    private static Scheme.Builder fsePlus(String id, String title) {
        return Scheme.builder()
                .id(id)
                .title(title)
                .funder("Union européenne")
                .funderKind(FunderKind.EUROPEAN_UNION)
                .source(Source.of(
                        "FSE+, programme national 2021-2027",
                        "taux maximaux de cofinancement, « Le programme national du FSE+ en 7 questions »"))
                .projectPeriod(PROGRAMME_2021)
                .rates(List.of(
                        region(RegionCategory.MORE_DEVELOPED, FigureId.FSE_PLUS_RATE_MORE_DEVELOPED, PROGRAMME_2021),
                        region(RegionCategory.TRANSITION, FigureId.FSE_PLUS_RATE_TRANSITION, PROGRAMME_2021),
                        region(RegionCategory.LESS_DEVELOPED, FigureId.FSE_PLUS_RATE_LESS_DEVELOPED, PROGRAMME_2021),
                        region(RegionCategory.NATIONAL, FigureId.FSE_PLUS_RATE_NATIONAL, PROGRAMME_2021)));
    }

    private static Scheme fse2014() {
        return Scheme.builder()
                .id("FSE-2014")
                .title("FSE 2014-2020")
                .funder("Union européenne")
                .funderKind(FunderKind.EUROPEAN_UNION)
                .source(Source.of("Règlement (UE) 1303/2013", "art. 120, paragraphe 3"))
                .projectPeriod(DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2023, 12, 31)))
                .rates(List.of(
                        region(RegionCategory.MORE_DEVELOPED, FigureId.FSE_2014_RATE_MORE_DEVELOPED, PROGRAMME_2014),
                        region(RegionCategory.TRANSITION, FigureId.FSE_2014_RATE_TRANSITION, PROGRAMME_2014),
                        region(RegionCategory.LESS_DEVELOPED, FigureId.FSE_2014_RATE_OUTERMOST, PROGRAMME_2014)))
                .build();
    }

    private static SchemeRate region(RegionCategory category, String figure, DateRange programme) {
        return SchemeRate.builder()
                .rate(LegalFigures.standard()
                        .find(figure, programme.getLast())
                        .orElseThrow()
                        .rate())
                .addRegion(category)
                .build();
    }

    private static SchemeRate rate(String rate) {
        return SchemeRate.builder().rate(Rate.parse(rate)).build();
    }

    private static Scheme.Builder fdva(String id, String title, int ceiling) {
        return Scheme.builder()
                .id(id)
                .title(title)
                .funder("État (FDVA, Eure-et-Loir)")
                .funderKind(FunderKind.STATE)
                .source(Source.of("FDVA Eure-et-Loir", "règles de financement publiées sur sport28.fr"))
                .addCarrier(CarrierKind.ASSOCIATION)
                .addTerritory("28")
                .minGrant(Money.euros(1_000))
                .maxGrant(Money.euros(ceiling))
                .maxPublicRate(Rate.parse("0.8"))
                .volunteeringCounted(true);
    }

    private static Scheme relance() {
        return Scheme.builder()
                .id("FRANCE-RELANCE-JARDINS")
                .title("France Relance, jardins partagés 2021")
                .funder("État")
                .funderKind(FunderKind.STATE)
                .source(Source.of(
                        "France Relance 2021, jardins partagés",
                        "taux maximaux : 80 % association, 50 % collectivité ou bailleur"))
                .open(DateRange.of(LocalDate.of(2021, 1, 28), LocalDate.of(2022, 1, 31)))
                .addRates(
                        rate("0.8").toBuilder()
                                .addCarrier(CarrierKind.ASSOCIATION)
                                .build(),
                        rate("0.5").toBuilder()
                                .carriers(LOCAL_AUTHORITIES)
                                .addCarrier(CarrierKind.SOCIAL_LANDLORD)
                                .build())
                .build();
    }

    private static Scheme seineMaritime() {
        return Scheme.builder()
                .id("CD76-JARDINS-PARTAGES")
                .title("Soutien aux jardins partagés (Seine-Maritime)")
                .funder("Département de la Seine-Maritime")
                .funderKind(FunderKind.DEPARTMENT)
                .source(Source.of(
                        "Département de la Seine-Maritime, guide des aides",
                        "Jardins ouvriers et familiaux et jardins partagés"))
                .addCarrier(CarrierKind.ASSOCIATION)
                .addAllCarriers(COMMUNES)
                .addNature(ProjectNature.INVESTMENT)
                .addTerritory("76")
                .addRates(rate("0.3"))
                .minEligibleCost(Money.euros(5_000))
                .maxEligibleCost(Money.euros(100_000))
                .yearsBetweenRequests(3)
                .build();
    }
}
