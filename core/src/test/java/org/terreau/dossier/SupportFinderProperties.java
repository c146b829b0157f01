package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.SupportOffer.Verdict;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.garden.GardenProject;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.network.ServiceDemand;
import org.terreau.network.ServiceKind;
import org.terreau.network.SupportService;

/** Whatever the project and the services: each is answered once, and never against what the project says. */
class SupportFinderProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Arbitraries.oneOf(Dossiers.valid().schemes(), Dossiers.broken().schemes());
    }

    @Property(tries = 100)
    void everyDossierIsAnswered(@ForAll("dossiers") Dossier dossier, @ForAll("schemes") Scheme scheme) {
        Schemes schemes = Schemes.standard().with(scheme);
        for (GardenProject project : dossier.getProjects()) {
            for (LocalDate day : List.of(DAY, LocalDate.MIN, LocalDate.MAX)) {
                List<SupportOffer> offers = SupportFinder.find(project, dossier, schemes, day);
                assertComplete(offers, dossier.getSupportServices(), schemes);
                assertThat(SupportFinder.find(project, dossier, schemes, day)).isEqualTo(offers);
                offers.forEach(each -> assertSound(each, project));
            }
        }
    }

    private static void assertComplete(List<SupportOffer> offers, List<SupportService> services, Schemes schemes) {
        Set<String> named = new HashSet<>();
        services.forEach(each -> each.getScheme().ifPresent(named::add));
        long unnamed = schemes.all().stream()
                .filter(each -> !named.contains(each.getId()))
                .count();
        assertThat(offers).hasSize(services.size() + (int) unnamed);
        List<SupportService> answered = new ArrayList<>();
        offers.forEach(each -> each.service().ifPresent(answered::add));
        assertThat(answered).containsExactlyInAnyOrderElementsOf(services);
        assertThat(offers.stream().map(SupportOffer::verdict)).isSorted();
    }

    private static void assertSound(SupportOffer offer, GardenProject project) {
        if (offer.verdict() == Verdict.FITS) {
            assertThat(Collections.disjoint(demanded(offer), project.getAbsent()))
                    .isTrue();
            assertThat(offer.reasons()).allMatch(each -> each.verdict() == Verdict.FITS);
        } else {
            assertThat(offer.deciding()).isNotEmpty();
        }
        offer.most().ifPresent(most -> assertThat(most.signum()).isPositive());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(offer.reasons())
                    .allSatisfy(each -> assertThat(each.label(locale)).isNotBlank());
        }
    }

    private static Set<ProjectTrait> demanded(SupportOffer offer) {
        Set<ProjectTrait> demanded = new HashSet<>();
        offer.service().ifPresent(service -> service.getDemands().forEach(each -> demanded.add(each.getTrait())));
        return demanded;
    }

    @Provide
    Arbitrary<SupportService> services() {
        Arbitrary<List<ServiceDemand>> demands =
                Arbitraries.of(ProjectTrait.class).map(Supports::demand).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(HolderKind.class).list().ofMaxSize(2),
                        demands,
                        Arbitraries.of("31", "31555", "75", "QP", "Toulouse")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.longs().between(-5, 50).map(Money::ofMinor).optional(0.5))
                .as((holders, wanted, territories, most) -> Supports.service("s", "S", ServiceKind.GRANT)
                        .holders(holders)
                        .demands(wanted)
                        .territories(territories)
                        .most(most)
                        .build());
    }

    @Provide
    Arbitrary<GardenProject> projects() {
        Arbitrary<List<ProjectTrait>> traits =
                Arbitraries.of(ProjectTrait.class).list().ofMaxSize(9);
        return Combinators.combine(
                        Arbitraries.of(HolderKind.class).optional(0.8),
                        traits,
                        traits,
                        Arbitraries.of("31555", "75056").optional(0.8),
                        Arbitraries.longs().between(-5, 50).map(Money::ofMinor).optional(0.5))
                .as((holder, holds, absent, commune, cost) -> GardenProject.builder()
                        .id("p")
                        .name("P")
                        .holder(holder)
                        .traits(holds)
                        .absent(absent)
                        .commune(commune)
                        .cost(cost)
                        .build());
    }

    private static SupportOffer offer(GardenProject project, SupportService service) {
        return SupportFinder.find(project, List.of(service), Schemes.none(), DAY)
                .get(0);
    }

    /** What is demanded and denied never fits; what only is denied does not fit at all. */
    @Property
    void whatIsDeniedNeverFits(@ForAll("projects") GardenProject project, @ForAll("services") SupportService service) {
        SupportOffer offer = offer(project, service);
        assertSound(offer, project);
        Set<ProjectTrait> denied = new HashSet<>(demanded(offer));
        denied.retainAll(project.getAbsent());
        if (!denied.isEmpty()) {
            assertThat(offer.verdict()).isNotEqualTo(Verdict.FITS);
            denied.removeAll(project.getTraits());
            assertThat(denied.isEmpty() || offer.verdict() == Verdict.DOES_NOT_FIT)
                    .isTrue();
        }
    }

    /** A project that tells more is asked less, and where a demanded trait holds nothing that fitted is lost. */
    @Property
    void tellingThatATraitHoldsLosesNothing(
            @ForAll("projects") GardenProject project,
            @ForAll("services") SupportService service,
            @ForAll ProjectTrait trait) {
        GardenProject telling = project.toBuilder().addTrait(trait).build();
        assertThat(offer(telling, service).verdict())
                .isLessThanOrEqualTo(offer(project, service).verdict());
    }

    /** No more than the ceiling and no more than the cost. */
    @Property
    void theMostIsWithinCeilingAndCost(
            @ForAll("projects") GardenProject project, @ForAll("services") SupportService service) {
        offer(project, service).most().ifPresent(most -> {
            assertThat(most).isLessThanOrEqualTo(service.getMost().orElseThrow());
            project.getCost()
                    .filter(cost -> cost.signum() > 0)
                    .ifPresent(cost -> assertThat(most).isLessThanOrEqualTo(cost));
        });
    }
}
