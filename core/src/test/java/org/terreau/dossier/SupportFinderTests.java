package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.dossier.SupportOffer.Verdict.DOES_NOT_FIT;
import static org.terreau.dossier.SupportOffer.Verdict.FITS;
import static org.terreau.dossier.SupportOffer.Verdict.OPEN;
import static org.terreau.dossier.Supports.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.funding.scheme.Schemes;
import org.terreau.garden.GardenProject;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.network.Organisation;
import org.terreau.network.OrganisationKind;
import org.terreau.network.ServiceKind;
import org.terreau.network.SupportService;
import org.terreau.value.DateRange;

class SupportFinderTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static GardenProject.Builder project(HolderKind holder) {
        return GardenProject.builder()
                .id("garden")
                .name("Un jardin")
                .holder(holder)
                .commune("31555");
    }

    private static List<SupportOffer> find(GardenProject.Builder project) {
        return SupportFinder.find(project.build(), Supports.hauteGaronne(), Schemes.standard(), DAY);
    }

    private static SupportOffer offer(String title, List<SupportOffer> offers) {
        return offers.stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> deciding(SupportOffer offer) {
        return offer.deciding().stream().map(each -> each.label(Locale.FRENCH)).toList();
    }

    private static List<String> titles(SupportOffer.Verdict verdict, List<SupportOffer> offers) {
        return offers.stream()
                .filter(each -> each.verdict() == verdict && each.service().isPresent())
                .map(SupportOffer::title)
                .toList();
    }

    @Test
    void anAssociationWithoutJobs() {
        List<SupportOffer> offers = find(project(HolderKind.ASSOCIATION)
                .addTraits(ProjectTrait.SOCIAL_ECONOMY, ProjectTrait.SOCIAL_INNOVATION)
                .addAbsent(ProjectTrait.JOB_CREATION)
                .cost(Money.euros(40_000)));
        assertThat(titles(FITS, offers))
                .containsExactly(
                        "Recensement des jardins",
                        "Carte interactive",
                        "Guide méthodologique 2023",
                        "Allô Jardins Collectifs",
                        "Centre de ressources",
                        "Accompagnement des porteurs de projet",
                        "Exposition photo en prêt",
                        "Analyses de sols",
                        "Outils inclusifs",
                        "Aide au montage de dossiers",
                        "Conseil en vie associative",
                        "Mise en réseau avec le tissu local",
                        "Informations pédagogiques");
        assertThat(titles(OPEN, offers)).containsExactly("Formation à la participation");
        assertThat(deciding(offer("Formation à la participation", offers)))
                .containsExactly("Le jardin est-il membre d’un bouquet de jardins\u202f?");
        SupportOffer grant = offer("Soutien ponctuel", offers);
        assertThat(grant.verdict()).isEqualTo(DOES_NOT_FIT);
        assertThat(deciding(grant)).containsExactly("Condition non remplie\u00a0: création d’emploi.");
        assertThat(grant.most()).isEmpty();
        SupportOffer contracts = offer("Contrats de territoire", offers);
        assertThat(contracts.verdict()).isEqualTo(DOES_NOT_FIT);
        assertThat(deciding(contracts).get(0))
                .isEqualTo("Réservé à d’autres porteurs (commune ou collectivité)\u202f;"
                        + " le projet est porté par\u00a0: association.");
    }

    @Test
    void anAssociationThatCreatesAJob() {
        GardenProject.Builder project = project(HolderKind.ASSOCIATION)
                .addTraits(ProjectTrait.SOCIAL_ECONOMY, ProjectTrait.SOCIAL_INNOVATION, ProjectTrait.JOB_CREATION);
        SupportOffer alone = offer("Soutien ponctuel", find(project));
        assertThat(alone.verdict()).isEqualTo(FITS);
        assertThat(alone.most()).contains(Money.euros(15_000));
        SupportOffer part = offer("Soutien ponctuel", find(project.cost(Money.euros(40_000))));
        assertThat(part.most()).contains(Money.euros(15_000));
        assertThat(deciding(part))
                .contains("Au plus 15\u202f000\u00a0€ sur un coût de 40\u202f000\u00a0€\u00a0:"
                        + " il reste 25\u202f000\u00a0€ à trouver.");
        SupportOffer whole = offer("Soutien ponctuel", find(project.cost(Money.euros(9_000))));
        assertThat(whole.most()).contains(Money.euros(9_000));
    }

    @Test
    void aCommuneGetsAContract() {
        SupportOffer contracts =
                offer("Contrats de territoire", find(project(HolderKind.COMMUNE).addTrait(ProjectTrait.PUBLIC_GARDEN)));
        assertThat(contracts.verdict()).isEqualTo(FITS);
        assertThat(contracts.scheme()).isPresent();
        SupportOffer asked = offer("Contrats de territoire", find(project(HolderKind.COMMUNE)));
        assertThat(deciding(asked)).containsExactly("Est-ce un jardin collectif public\u202f?");
        SupportOffer advice = offer("Conseil en vie associative", find(project(HolderKind.COMMUNE)));
        assertThat(advice.verdict()).isEqualTo(DOES_NOT_FIT);
    }

    @Test
    void aProjectOfWhichNothingIsKnownIsAskedAbout() {
        List<SupportOffer> offers = find(GardenProject.builder().id("p").name("P"));
        assertThat(offers.stream().filter(each -> each.service().isPresent())).allMatch(each -> each.verdict() == OPEN);
        assertThat(offer("Recensement des jardins", offers).reasons().get(0).label(Locale.ENGLISH))
                .isEqualTo("Is the project in one of these territories: 31?");
    }

    /** Schemes that no service names stand beside the services, with their own conditions. */
    @Test
    void schemesAreJudgedByTheirOwnTerms() {
        List<SupportOffer> offers = find(project(HolderKind.COMMUNE).cost(Money.euros(20_000)));
        SupportOffer elsewhere = offer("Soutien aux jardins partagés (Seine-Maritime)", offers);
        assertThat(elsewhere.verdict()).isEqualTo(DOES_NOT_FIT);
        assertThat(deciding(elsewhere))
                .containsExactly("Proposé ailleurs (76)\u202f; le projet est dans la commune 31555.");
        SupportOffer there = offer(
                "Soutien aux jardins partagés (Seine-Maritime)",
                find(project(HolderKind.COMMUNE).commune("76540").cost(Money.euros(20_000))));
        assertThat(there.verdict()).isEqualTo(OPEN);
        assertThat(there.most()).contains(Money.euros(6_000));
        assertThat(deciding(there)).containsExactly("À préciser\u00a0: nature du projet.");
        SupportOffer small = offer(
                "Soutien aux jardins partagés (Seine-Maritime)",
                find(project(HolderKind.COMMUNE).commune("76540").cost(Money.euros(4_000))));
        assertThat(small.verdict()).isEqualTo(DOES_NOT_FIT);
        SupportOffer passed = offer("FSE 2014-2020", offers);
        assertThat(deciding(passed)).containsExactly("Les projets devaient se faire avant le 31/12/2023.");
        SupportOffer closed = offer("France Relance, jardins partagés 2021", offers);
        assertThat(closed.verdict()).isEqualTo(DOES_NOT_FIT);
        assertThat(offers.stream().filter(each -> each.title().equals("Contrat de territoire")))
                .isEmpty();
    }

    @Test
    void aPriorityDistrictIsAskedForByItsName() {
        String title = "Contrat de ville, Engagements Quartiers 2030 (BOP 147)";
        assertThat(deciding(offer(title, find(project(HolderKind.ASSOCIATION)))))
                .startsWith("Le projet est-il dans un quartier prioritaire\u202f?");
        assertThat(deciding(
                        offer(title, find(project(HolderKind.ASSOCIATION).addAbsent(ProjectTrait.PRIORITY_DISTRICT)))))
                .containsExactly("Réservé aux quartiers prioritaires\u202f; le projet n’est pas dans l’un d’eux.");
    }

    @ParameterizedTest
    @CsvSource({
        "PRIORITY_DISTRICT, , OPEN",
        ", PRIORITY_DISTRICT, DOES_NOT_FIT",
        ", , OPEN",
        "PRIORITY_DISTRICT, PRIORITY_DISTRICT, OPEN",
    })
    void aTownContractIsForPriorityDistricts(ProjectTrait holds, ProjectTrait absent, SupportOffer.Verdict verdict) {
        GardenProject.Builder project = project(HolderKind.ASSOCIATION);
        if (holds != null) {
            project.addTrait(holds);
        }
        if (absent != null) {
            project.addAbsent(absent);
        }
        assertThat(offer("Contrat de ville, Engagements Quartiers 2030 (BOP 147)", find(project))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "31, 31555, -, FITS",
                "31555, 31555, -, FITS",
                "32, 31555, -, DOES_NOT_FIT",
                "2A, 2A004, -, FITS",
                "2B, 2A004, -, DOES_NOT_FIT",
                "974, 97411, -, FITS",
                "31, -, -, OPEN",
                "Haute-Garonne, 31555, -, OPEN",
                "Ramonville-Saint-Agne, -, ramonville saint agne, FITS",
                "QP031001, 31555, -, OPEN",
            })
    void places(String territory, String commune, String place, SupportOffer.Verdict verdict) {
        GardenProject.Builder project = GardenProject.builder().id("p").name("P");
        if (commune != null) {
            project.commune(commune);
        }
        if (place != null) {
            project.place(place);
        }
        assertThat(single(project, service("s", "S", ServiceKind.GUIDE).territories(List.of(territory)))
                        .verdict())
                .isEqualTo(verdict);
    }

    private static SupportOffer single(GardenProject.Builder project, SupportService.Builder service) {
        return SupportFinder.find(project.build(), List.of(service.build()), Schemes.none(), DAY)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"2024, DOES_NOT_FIT", "2025, FITS", "2026, OPEN"})
    void times(String period, SupportOffer.Verdict verdict) {
        assertThat(single(
                                project(HolderKind.ASSOCIATION),
                                service("s", "S", ServiceKind.TRAINING).period(DateRange.parse(period)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, ASSOCIATION, FITS",
        "SOCIAL_ENTERPRISE, ASSOCIATION, OPEN",
        "CITIZENS, GROUP, OPEN",
        "COMMUNE, ASSOCIATION, DOES_NOT_FIT",
        "SCHOOL, HOUSEHOLD, DOES_NOT_FIT",
    })
    void holders(HolderKind wanted, HolderKind holder, SupportOffer.Verdict verdict) {
        assertThat(single(project(holder), service("s", "S", ServiceKind.GUIDE).addHolder(wanted))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void theCarrierOfTheDossierTellsWhatTheProjectDoesNot() {
        GardenProject project = GardenProject.builder()
                .id("p")
                .name("P")
                .commune("31555")
                .carrier("toulouse")
                .addTrait(ProjectTrait.PUBLIC_GARDEN)
                .build();
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("D")
                .addOrganisation(Organisation.builder()
                        .id("toulouse")
                        .name("Toulouse")
                        .kind(OrganisationKind.COMMUNE)
                        .build())
                .supportServices(Supports.hauteGaronne())
                .build();
        assertThat(offer("Contrats de territoire", SupportFinder.find(project, dossier, Schemes.standard(), DAY))
                        .verdict())
                .isEqualTo(FITS);
    }

    /** The service and the scheme that it names are for the same place: that is said once. */
    @Test
    void aConditionOfServiceAndSchemeIsSaidOnce() {
        GardenProject.Builder project = project(HolderKind.ASSOCIATION)
                .addTraits(ProjectTrait.SOCIAL_ECONOMY, ProjectTrait.SOCIAL_INNOVATION, ProjectTrait.JOB_CREATION);
        assertThat(deciding(offer("Soutien ponctuel", find(project.commune("75056")))))
                .containsExactly("Proposé ailleurs (31)\u202f; le projet est dans la commune 75056.");
        SupportOffer asked = offer("Soutien ponctuel", find(project.commune(Optional.empty())));
        assertThat(asked.verdict()).isEqualTo(OPEN);
        assertThat(deciding(asked)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, ASSOCIATION, DOES_NOT_FIT",
        "COMPANY, SOCIAL_ENTERPRISE, OPEN",
        "BANK, COMMUNE, DOES_NOT_FIT",
        "FOUNDATION, ASSOCIATION, DOES_NOT_FIT",
        "STATE, ASSOCIATION, DOES_NOT_FIT",
        "PUBLIC_BODY, SCHOOL, OPEN",
        "SOCIAL_ACTION_CENTRE, COMMUNE, FITS",
        "SOCIAL_ACTION_CENTRE, ASSOCIATION, DOES_NOT_FIT",
        "CITIZENS_GROUP, CITIZENS, FITS",
        "CITIZENS_GROUP, GROUP, FITS",
        "CITIZENS_GROUP, ASSOCIATION, OPEN",
        "ASSOCIATION, ASSOCIATION, FITS",
        "INTEGRATION_ENTERPRISE, ASSOCIATION, OPEN",
    })
    void carriers(OrganisationKind kind, HolderKind wanted, SupportOffer.Verdict verdict) {
        GardenProject project = GardenProject.builder()
                .id("p")
                .name("P")
                .commune("31555")
                .carrier("o")
                .build();
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("D")
                .addOrganisation(
                        Organisation.builder().id("o").name("O").kind(kind).build())
                .addSupportService(
                        service("s", "S", ServiceKind.GUIDE).addHolder(wanted).build())
                .build();
        SupportOffer offer =
                SupportFinder.find(project, dossier, Schemes.none(), DAY).get(0);
        assertThat(offer.verdict()).isEqualTo(verdict);
        if (verdict != FITS) {
            assertThat(deciding(offer))
                    .singleElement()
                    .asString()
                    .contains(kind.label(Locale.FRENCH))
                    .doesNotContain("{");
        }
    }

    @Test
    void aSchemeThatIsNotKnownIsAskedFor() {
        SupportOffer offer = single(
                project(HolderKind.ASSOCIATION),
                service("s", "S", ServiceKind.FUND).scheme("UNHEARD-OF"));
        assertThat(offer.verdict()).isEqualTo(OPEN);
        assertThat(deciding(offer)).singleElement().asString().contains("«\u00a0UNHEARD-OF\u00a0»");
    }

    /** A change to a garden is about an existing one, unless the project denies it. */
    @Test
    void aChangeIsOfAnExistingGarden() {
        SupportService.Builder service =
                service("s", "S", ServiceKind.GUIDE).addDemand(Supports.demand(ProjectTrait.EXISTING_GARDEN));
        GardenProject.Builder project = project(HolderKind.ASSOCIATION);
        assertThat(single(project, service).verdict()).isEqualTo(OPEN);
        assertThat(single(project.garden("g"), service).verdict()).isEqualTo(FITS);
        assertThat(single(project.addAbsent(ProjectTrait.EXISTING_GARDEN), service)
                        .verdict())
                .isEqualTo(OPEN);
    }

    @ParameterizedTest
    @EnumSource(ProjectTrait.class)
    void everyTraitHasItsQuestion(ProjectTrait trait) {
        SupportOffer offer = single(
                project(HolderKind.ASSOCIATION),
                service("s", "S", ServiceKind.GUIDE).addDemand(Supports.demand(trait)));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(offer.deciding())
                    .singleElement()
                    .satisfies(
                            each -> assertThat(each.label(locale)).endsWith("?").doesNotContain("{"));
        }
        assertThat(Arrays.stream(SupportOffer.Verdict.values()).map(each -> each.label(Locale.FRENCH)))
                .containsExactly("convient", "à préciser", "ne convient pas");
    }
}
