package org.terreau.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.Budget;
import org.terreau.funding.Funder;
import org.terreau.funding.execution.Agreement;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenProject;
import org.terreau.network.Convention;
import org.terreau.network.Organisation;
import org.terreau.network.governance.Consultation;
import org.terreau.network.governance.Decision;
import org.terreau.network.governance.Governance;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.network.governance.Meeting;
import org.terreau.production.Planting;
import org.terreau.production.Production;
import org.terreau.production.SeedLot;
import org.terreau.shape.Member;
import org.terreau.value.RefersTo;
import org.terreau.water.GardenSoil;
import org.terreau.water.Water;
import org.terreau.water.WaterSource;
import org.terreau.water.WateredBed;
import org.terreau.water.drought.DroughtZone;

/** Whether every id that is marked with {@link RefersTo} leads to something in its dossier. */
final class References {

    /** To which lists an id may lead. */
    private static final Map<String, Function<Dossier, Ids>> TARGETS = Map.ofEntries(
            Map.entry("sources", dossier -> Ids.of(dossier.getSources(), SourceDocument::getId)),
            Map.entry("organisations", dossier -> Ids.of(dossier.getOrganisations(), Organisation::getId)),
            Map.entry("gardens", dossier -> Ids.of(dossier.getGardens(), Garden::getId)),
            Map.entry("projects", dossier -> Ids.of(dossier.getProjects(), GardenProject::getId)),
            Map.entry("conventions", dossier -> Ids.of(dossier.getConventions(), Convention::getId)),
            Map.entry("funders", dossier -> Ids.of(dossier.getFunders(), Funder::getId)),
            Map.entry("budgets", dossier -> Ids.of(dossier.getBudgets(), Budget::getId)),
            Map.entry("agreements", dossier -> Ids.of(dossier.getAgreements(), Agreement::getId)),
            Map.entry("bodies", ids(Governance::getBodies, GovernanceBody::getId, Dossier::getGovernance)),
            Map.entry("meetings", ids(Governance::getMeetings, Meeting::getId, Dossier::getGovernance)),
            Map.entry("consultations", ids(Governance::getConsultations, Consultation::getId, Dossier::getGovernance)),
            Map.entry("decisions", ids(Governance::getDecisions, Decision::getId, Dossier::getGovernance)),
            Map.entry("plantings", ids(Production::getPlantings, Planting::getId, Dossier::getProduction)),
            Map.entry("seedLots", ids(Production::getSeedLots, SeedLot::getId, Dossier::getProduction)),
            Map.entry("waterSources", ids(Water::getWaterSources, WaterSource::getId, Dossier::getWater)),
            Map.entry("soils", ids(Water::getSoils, GardenSoil::getId, Dossier::getWater)),
            Map.entry("wateredBeds", ids(Water::getWateredBeds, WateredBed::getId, Dossier::getWater)),
            Map.entry("droughtZones", ids(Water::getDroughtZones, DroughtZone::getId, Dossier::getWater)));

    /** For so many findings it is looked for what was meant: that takes time. */
    private static final int NEAR_SOUGHT = 20;

    private static final MemberRoutes OF_DOSSIER = routes(Dossier.class);

    private final Dossier dossier;
    private final Set<String> furtherGardens;
    private final Map<String, Ids> known = new HashMap<>();
    private int reported;

    /**
     * Takes what ids may lead to.
     *
     * @param furtherGardens the ids of gardens of the dossier that it does not hold itself; may grow until a check asks
     */
    References(Dossier dossier, Set<String> furtherGardens) {
        this.dossier = dossier;
        this.furtherGardens = furtherGardens;
    }

    private static <P, T> Function<Dossier, Ids> ids(
            Function<P, List<T>> list, Function<T, String> id, Function<Dossier, Optional<P>> part) {
        return dossier -> Ids.of(part.apply(dossier).map(list).map(List::copyOf).orElseGet(List::of), id);
    }

    static void dangling(Dossier dossier, Reporter reporter) {
        new References(dossier, Set.of()).check(reporter);
    }

    /** Checks the ids of the dossier. */
    void check(Reporter reporter) {
        check(dossier, OF_DOSSIER, reporter);
    }

    /** Checks the ids of a part of the dossier that it does not hold itself. */
    void check(Object part, MemberRoutes routes, Reporter reporter) {
        routes.follow(part, reporter, (member, content) -> look(member, content, reporter));
    }

    /** The ways from a type to the ids in it. */
    static MemberRoutes routes(Class<?> type) {
        return MemberRoutes.of(type, member -> member.refersTo() != null);
    }

    private void look(Member member, Object content, Reporter reporter) {
        String list = Objects.requireNonNull(member.refersTo());
        Ids ids = known.get(list);
        if (ids == null) {
            Function<Dossier, Ids> target = Objects.requireNonNull(TARGETS.get(list), list);
            ids = target.apply(dossier);
            if (list.equals("gardens")) {
                ids = ids.and(furtherGardens);
            }
            known.put(list, ids);
        }
        if (content instanceof List<?> many) {
            for (int i = 0; i < many.size(); i++) {
                if (!ids.has((String) many.get(i))) {
                    reporter.in(member.name(), i);
                    report((String) many.get(i), ids, reporter);
                    reporter.out();
                }
            }
        } else if (!ids.has((String) content)) {
            reporter.in(member.name());
            report((String) content, ids, reporter);
            reporter.out();
        }
    }

    private void report(String id, Ids ids, Reporter reporter) {
        Optional<String> near = reported++ < NEAR_SOUGHT ? ids.near(id) : Optional.empty();
        if (ids.first().isEmpty()) {
            reporter.report(Facts.of("id", id), "none");
            return;
        }
        Facts facts = Facts.of("id", id).and("known", ids.first());
        reporter.report(near.isPresent() ? facts.and("near", near.get()) : facts, near.isPresent() ? "near" : "");
    }
}
