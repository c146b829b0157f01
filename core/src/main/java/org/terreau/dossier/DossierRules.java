package org.terreau.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Constraints;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.Forms;
import org.terreau.funding.FundingRules;
import org.terreau.funding.award.AwardRules;
import org.terreau.funding.execution.BudgetRevisions;
import org.terreau.funding.execution.ExecutionRules;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.ResolvedPlan;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.garden.GardenRules;
import org.terreau.json.Reading;
import org.terreau.network.NetworkRegister;
import org.terreau.network.NetworkRules;
import org.terreau.network.governance.Governance;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.network.governance.GovernanceRules;
import org.terreau.network.programme.GovernedProgramme;
import org.terreau.network.programme.Programme;
import org.terreau.network.programme.ProgrammeRules;
import org.terreau.production.GrownIn;
import org.terreau.production.Production;
import org.terreau.production.ProductionRules;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.statistic.Figures;
import org.terreau.statistic.StatisticRules;
import org.terreau.statistic.WithFigures;
import org.terreau.water.Water;
import org.terreau.water.WaterRules;
import org.terreau.water.WateredGardens;
import org.terreau.water.drought.DroughtLevels;
import org.terreau.water.drought.DroughtRules;
import org.terreau.water.drought.DroughtSituation;

/** The whole rule book: the constraints of the types, the cross-references, and the books of all rooms. */
public final class DossierRules {

    private static final Source FORMAT = Source.of("Terreau", "format terreau/dossier, version 1");
    private static final RuleTexts TEXTS = RuleTexts.beside(DossierRules.class);
    private static final Rule DUPLICATE = TEXTS.rule("dossier.duplicate-id", "DOS-001", Severity.ERROR, FORMAT);
    private static final Rule DANGLING = TEXTS.rule("dossier.dangling-reference", "DOS-002", Severity.ERROR, FORMAT);
    private static final Rule PLAN_COST = TEXTS.rule("dossier.plan-cost", "DOS-003", Severity.WARNING, FORMAT);
    private static final Rule FUNDER_KIND = TEXTS.rule("dossier.funder-kind", "DOS-004", Severity.WARNING, FORMAT);
    private static final String ID = "id";

    /** So many ids are held against each other; for more a set is made. */
    private static final int FEW = 8;

    private static final MemberRoutes LISTS_WITH_IDS = listsWithIds(Dossier.class);
    private static final RuleBook<Dossier> STANDARD = of(Forms.standard(), Schemes.standard(), LegalFigures.standard());

    private DossierRules() {}

    /**
     * Returns every rule that Terreau brings, in the order in which a person would look.
     *
     * @return the book
     */
    public static RuleBook<Dossier> standard() {
        return STANDARD;
    }

    /**
     * Returns the same rules with reference data of one's own.
     *
     * @param forms the forms that budgets may refer to
     * @param schemes the schemes that plans may refer to; their demands become rules of the book
     * @param figures the figures of law
     * @return the book
     */
    public static RuleBook<Dossier> of(Forms forms, Schemes schemes, LegalFigures figures) {
        return Constraints.of(Dossier.class)
                .plus(DUPLICATE, DossierRules::duplicates)
                .plus(DANGLING, References::dangling)
                .plus(GardenRules.gardens().each("gardens", Dossier::getGardens))
                .plus(GardenRules.projects().each("projects", Dossier::getProjects))
                .plus(NetworkRules.standard().resolving(DossierRules::register))
                .plus(GovernanceRules.governance().part("governance", Dossier::getGovernance))
                .plus(ProgrammeRules.governed().each("programmes", DossierRules::governed))
                .plus(ProgrammeRules.withFigures().each("programmes", DossierRules::measured))
                .plus(ProductionRules.grown().plus(ProductionRules.places()).part("production", DossierRules::grown))
                .plus(WaterRules.watered().plus(WaterRules.places()).part("water", DossierRules::watered))
                .plus(DroughtRules.situation().part("water", DossierRules::drought))
                .plus(FundingRules.budgets(forms).each("budgets", Dossier::getBudgets))
                .plus(PLAN_COST, PlanLinks::costs)
                .plus(FUNDER_KIND, PlanLinks::kinds)
                .plus(PlanRules.resolved(schemes).each("financingPlans", dossier -> resolve(dossier, schemes, figures)))
                .plus(ExecutionRules.comparisons()
                        .each("budgets", dossier -> BudgetRevisions.comparisons(dossier.getBudgets())))
                .plus(ExecutionRules.agreements().each("agreements", Dossier::getAgreements))
                .plus(ExecutionRules.dedicatedFunds().each("dedicatedFunds", Dossier::getDedicatedFunds))
                .plus(AwardRules.awards().each("awards", Dossier::getAwards))
                .plus(AwardRules.lists().member("awards", Dossier::getAwards))
                .plus(SchemeRules.envelopes().each("envelopes", Dossier::getEnvelopes))
                .plus(StatisticRules.breakdowns().each("breakdowns", Dossier::getBreakdowns))
                .plus(StatisticRules.breakdownLists().member("breakdowns", Dossier::getBreakdowns))
                .plus(StatisticRules.figures().member("figures", Dossier::getFigures));
    }

    /** Networks and those around them. */
    static NetworkRegister register(Dossier dossier) {
        return new NetworkRegister(
                dossier.getOrganisations(),
                dossier.getGardens(),
                dossier.getNetworks(),
                dossier.getPartnerships(),
                dossier.getConventions(),
                dossier.getSupportServices());
    }

    /**
     * Joins the water of a dossier with its gardens and plantings, for rules and budgets of one's own.
     *
     * @param dossier the dossier
     * @return the water with what it names; empty when the dossier has none
     */
    public static Optional<WateredGardens> watered(Dossier dossier) {
        return dossier.getWater().map(water -> watered(water, dossier));
    }

    /** Water with the gardens and the plantings of its dossier. */
    static WateredGardens watered(Water water, Dossier dossier) {
        return new WateredGardens(
                water,
                dossier.getGardens(),
                dossier.getProduction().orElseGet(() -> Production.builder().build()));
    }

    private static Optional<DroughtSituation> drought(Dossier dossier) {
        return dossier.getWater()
                .filter(water -> !water.getDroughtZones().isEmpty())
                .map(water -> new DroughtSituation(
                        water.getDroughtZones(), DroughtLevels.standard().plus(water.getDroughtLevels())));
    }

    private static Optional<GrownIn> grown(Dossier dossier) {
        return dossier.getProduction().map(production -> grown(production, dossier));
    }

    /** A production with the gardens and the names of the organisations of its dossier. */
    static GrownIn grown(Production production, Dossier dossier) {
        return new GrownIn(production, dossier.getGardens(), new OrganisationNames(dossier.getOrganisations()));
    }

    /** Programmes with the bodies of the dossier, for what is due as often as a body meets. */
    static List<GovernedProgramme> governed(Dossier dossier) {
        List<GovernanceBody> bodies =
                dossier.getGovernance().map(Governance::getBodies).orElse(List.of());
        List<GovernedProgramme> programmes =
                new ArrayList<>(dossier.getProgrammes().size());
        for (Programme each : dossier.getProgrammes()) {
            programmes.add(new GovernedProgramme(each, bodies));
        }
        return programmes;
    }

    private static List<WithFigures<Programme>> measured(Dossier dossier) {
        Figures figures = new Figures(dossier.getFigures());
        return dossier.getProgrammes().stream()
                .map(programme -> new WithFigures<>(programme, figures))
                .toList();
    }

    private static List<ResolvedPlan> resolve(Dossier dossier, Schemes schemes, LegalFigures figures) {
        return dossier.getFinancingPlans().stream()
                .map(plan -> ResolvedPlan.of(plan, schemes, figures))
                .toList();
    }

    /**
     * Checks what was read: the dossier itself, and what a reader left out of it. A reference to a garden that was left
     * out leads somewhere, and places are those in the text.
     *
     * @param reading what a {@link DossierReader} returned
     * @param rules the rules
     * @param asOf the day as of which it is judged
     * @return what was found while reading, and what the rules found
     */
    public static Findings check(Reading<Dossier> reading, RuleBook<Dossier> rules, LocalDate asOf) {
        return check(reading, new LinkedHashSet<>(reading.leftOut()), rules, asOf);
    }

    /** Checks what was read of a dossier some of whose gardens are elsewhere. */
    static Findings check(
            Reading<Dossier> reading, Set<String> furtherGardens, RuleBook<Dossier> rules, LocalDate asOf) {
        if (reading.value().isEmpty()) {
            return reading.findings();
        }
        RuleBook<Dossier> knowing = furtherGardens.isEmpty() ? rules : knowing(furtherGardens, rules);
        return reading.findings()
                .and(reading.placed(knowing.check(reading.value().get(), asOf)));
    }

    /** The same rules for a dossier some of whose gardens are elsewhere. */
    private static RuleBook<Dossier> knowing(Set<String> furtherGardens, RuleBook<Dossier> rules) {
        return rule(DANGLING, rules)
                .map(graded -> rules.minus(graded.getId())
                        .plus(graded, (dossier, reporter) -> new References(dossier, furtherGardens).check(reporter)))
                .orElse(rules);
    }

    /** The rule that ids are not taken twice, as a book grades it; nothing when it has been removed. */
    static Optional<Rule> duplicateRule(RuleBook<Dossier> rules) {
        return rule(DUPLICATE, rules);
    }

    /** The rule that ids lead somewhere, as a book grades it; nothing when it has been removed. */
    static Optional<Rule> danglingRule(RuleBook<Dossier> rules) {
        return rule(DANGLING, rules);
    }

    private static Optional<Rule> rule(Rule wanted, RuleBook<Dossier> rules) {
        return rules.rules().stream()
                .filter(each -> each.getId().equals(wanted.getId()))
                .findFirst();
    }

    /** The ways from a type to the lists in it whose elements have ids. */
    static MemberRoutes listsWithIds(Class<?> type) {
        return MemberRoutes.of(
                type,
                member -> member.isList()
                        && member.kind() == Kind.VALUE
                        && member.shape().indexOf(ID) >= 0);
    }

    private static void duplicates(Dossier dossier, Reporter reporter) {
        duplicates(dossier, LISTS_WITH_IDS, reporter);
    }

    static void duplicates(Object value, MemberRoutes listsWithIds, Reporter reporter) {
        listsWithIds.follow(value, reporter, (member, content) -> duplicates(member, (List<?>) content, reporter));
    }

    private static void duplicates(Member list, List<?> parts, Reporter reporter) {
        if (parts.size() < 2) {
            return;
        }
        Member id = list.shape().members().get(list.shape().indexOf(ID));
        if (parts.size() > FEW) {
            duplicatesAmongMany(id, list, parts, reporter);
            return;
        }
        for (int i = 1; i < parts.size(); i++) {
            Object named = id.get(parts.get(i));
            for (int j = 0; named != null && j < i; j++) {
                if (named.equals(id.get(parts.get(j)))) {
                    taken(named, list, i, reporter);
                    break;
                }
            }
        }
    }

    private static void duplicatesAmongMany(Member id, Member list, List<?> parts, Reporter reporter) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Object named = id.get(parts.get(i));
            if (named != null && !seen.add(named)) {
                taken(named, list, i, reporter);
            }
        }
    }

    private static void taken(Object id, Member list, int index, Reporter reporter) {
        reporter.in(list.name(), index);
        reporter.in(ID);
        reporter.report(Facts.of("id", id));
        reporter.out();
        reporter.out();
    }
}
