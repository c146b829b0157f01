package org.terreau.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.SourceDocument;
import org.terreau.funding.Funder;
import org.terreau.funding.execution.Agreement;
import org.terreau.funding.execution.DedicatedFund;
import org.terreau.funding.scheme.Envelope;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenProject;
import org.terreau.network.Convention;
import org.terreau.network.Network;
import org.terreau.network.Organisation;
import org.terreau.network.SupportService;
import org.terreau.network.governance.Consultation;
import org.terreau.network.governance.Decision;
import org.terreau.network.governance.Governance;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.network.governance.Meeting;
import org.terreau.network.governance.Proposal;
import org.terreau.network.governance.Survey;
import org.terreau.network.governance.Training;
import org.terreau.network.programme.Programme;
import org.terreau.production.BasketScheme;
import org.terreau.production.Production;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.Figure;
import org.terreau.water.Water;

/** The things that findings are about, by their place in a dossier, as a person calls them. */
final class SubjectNames {

    private static final List<String> NESTED = List.of("/governance/", "/production/", "/water/");

    private SubjectNames() {}

    /** The pointer of the thing that a finding is about: {@code /budgets/0}, {@code /governance/meetings/2}. */
    static String subject(String pointer) {
        boolean nested = NESTED.stream().anyMatch(pointer::startsWith);
        int end = 0;
        for (int steps = nested ? 3 : 2; steps > 0 && end >= 0; steps--) {
            end = pointer.indexOf('/', end + 1);
        }
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** Its name; empty when it has none, or the pointer leads to no such thing. */
    static String name(Dossier dossier, String pointer) {
        int last = pointer.lastIndexOf('/');
        String list = last < 0 ? pointer : pointer.substring(0, last);
        int index = index(pointer.substring(last + 1));
        if (list.startsWith("/governance/")) {
            return dossier.getGovernance()
                    .map(governance -> governance(governance, list, index))
                    .orElse("");
        }
        if (list.startsWith("/production/")) {
            return dossier.getProduction()
                    .map(production -> production(production, list, index))
                    .orElse("");
        }
        if (list.startsWith("/water/")) {
            return dossier.getWater().map(water -> water(water, list, index)).orElse("");
        }
        return switch (list) {
            case "/budgets" ->
                at(
                        dossier.getBudgets(),
                        index,
                        budget -> "Budget – " + budget.getTitle().orElse(budget.getId()));
            case "/financingPlans" ->
                at(
                        dossier.getFinancingPlans(),
                        index,
                        plan -> "Plan – " + plan.getTitle().orElse(plan.getId()));
            case "/agreements" -> at(dossier.getAgreements(), index, Agreement::getId);
            case "/dedicatedFunds" -> at(dossier.getDedicatedFunds(), index, DedicatedFund::getId);
            case "/envelopes" -> at(dossier.getEnvelopes(), index, Envelope::getId);
            case "/breakdowns" -> at(dossier.getBreakdowns(), index, Breakdown::getTitle);
            case "/figures" -> at(dossier.getFigures(), index, Figure::getLabel);
            case "/funders" -> at(dossier.getFunders(), index, Funder::getName);
            case "/sources" -> at(dossier.getSources(), index, SourceDocument::getTitle);
            case "/gardens" -> at(dossier.getGardens(), index, Garden::getName);
            case "/projects" -> at(dossier.getProjects(), index, GardenProject::getName);
            case "/organisations" -> at(dossier.getOrganisations(), index, Organisation::getName);
            case "/networks" -> at(dossier.getNetworks(), index, Network::getName);
            case "/programmes" -> at(dossier.getProgrammes(), index, Programme::getTitle);
            case "/conventions" -> at(dossier.getConventions(), index, Convention::getTitle);
            case "/supportServices" -> at(dossier.getSupportServices(), index, SupportService::getTitle);
            default -> "";
        };
    }

    private static String governance(Governance governance, String list, int index) {
        return switch (list) {
            case "/governance/bodies" -> at(governance.getBodies(), index, GovernanceBody::getName);
            case "/governance/meetings" -> at(governance.getMeetings(), index, Meeting::getTitle);
            case "/governance/consultations" -> at(governance.getConsultations(), index, Consultation::getTitle);
            case "/governance/proposals" -> at(governance.getProposals(), index, Proposal::getTitle);
            case "/governance/decisions" -> at(governance.getDecisions(), index, Decision::getTitle);
            case "/governance/surveys" -> at(governance.getSurveys(), index, Survey::getTitle);
            case "/governance/trainings" -> at(governance.getTrainings(), index, Training::getTitle);
            default -> "";
        };
    }

    private static String production(Production production, String list, int index) {
        return switch (list) {
            case "/production/plantings" ->
                at(production.getPlantings(), index, planting -> planting.getCrop() + " – " + planting.getId());
            case "/production/harvests" ->
                at(production.getHarvests(), index, harvest -> harvest.getCrop() + " – " + harvest.getOn());
            case "/production/basketSchemes" -> at(production.getBasketSchemes(), index, BasketScheme::getTitle);
            default -> "";
        };
    }

    private static String water(Water water, String list, int index) {
        return switch (list) {
            case "/water/waterSources" ->
                at(water.getWaterSources(), index, source -> source.getName().orElse(source.getId()));
            case "/water/soils" ->
                at(water.getSoils(), index, soil -> soil.getName().orElse(soil.getId()));
            case "/water/wateredBeds" ->
                at(water.getWateredBeds(), index, bed -> bed.getName().orElse(bed.getId()));
            case "/water/waterCrops" ->
                at(water.getWaterCrops(), index, crop -> crop.getCrop().orElse(crop.getId()));
            case "/water/waterings" ->
                at(water.getWaterings(), index, watering -> watering.getWateredBed() + " – " + watering.getOn());
            case "/water/droughtZones" -> at(water.getDroughtZones(), index, WaterAnswer::zoneName);
            default -> "";
        };
    }

    private static int index(String step) {
        boolean digits = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(step) : -1;
    }

    private static <T> String at(List<T> list, int index, Function<T, String> name) {
        return index < 0 || index >= list.size() ? "" : name.apply(list.get(index));
    }
}
