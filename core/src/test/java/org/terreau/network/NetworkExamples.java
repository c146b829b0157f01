package org.terreau.network;

import static org.terreau.network.Registers.LOST_ZERO;
import static org.terreau.network.Registers.SIREN;
import static org.terreau.network.Registers.SIRET;
import static org.terreau.network.Registers.WITH_ZERO;
import static org.terreau.network.Registers.action;
import static org.terreau.network.Registers.axis;
import static org.terreau.network.Registers.bouquet;
import static org.terreau.network.Registers.campaign;
import static org.terreau.network.Registers.charter;
import static org.terreau.network.Registers.convention;
import static org.terreau.network.Registers.network;
import static org.terreau.network.Registers.of;
import static org.terreau.network.Registers.organisation;
import static org.terreau.network.Registers.partnership;
import static org.terreau.network.Registers.service;
import static org.terreau.network.Registers.statement;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class NetworkExamples {

    private NetworkExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of {@link NetworkRules#standard()}
     */
    public static List<RuleExample<NetworkRegister>> all() {
        List<RuleExample<NetworkRegister>> all = new ArrayList<>();
        all.addAll(numbers());
        all.addAll(organisations());
        all.addAll(partnerships());
        all.addAll(strategies());
        all.addAll(charters());
        all.addAll(bouquets());
        all.addAll(conventions());
        all.addAll(services());
        return all;
    }

    private static RuleExample<NetworkRegister> example(String code, NetworkRegister fires, NetworkRegister spares) {
        return new RuleExample<>(code, NetworkRules.standard(), fires, spares);
    }

    private static List<RuleExample<NetworkRegister>> numbers() {
        NetworkRegister right = of(organisation("a").siret(WITH_ZERO));
        NetworkRegister rightSiren = of(organisation("a").siren("012345674"));
        NetworkRegister rightRna = of(organisation("a").rna("W595012345"));
        return List.of(
                example("NET-001", of(organisation("a").siret(LOST_ZERO)), right),
                example("NET-001", of(organisation("a").siret("732 829 320 00075")), right),
                example("NET-001", of(organisation("a").siret("8,0001E+13")), right),
                example("NET-001", of(organisation("a").siret(SIREN)), right),
                example("NET-002", of(organisation("a").siren("12345674")), rightSiren),
                example("NET-002", of(organisation("a").siren("8,00012E+08")), rightSiren),
                example("NET-002", of(organisation("a").siren("732829321")), rightSiren),
                example("NET-003", of(organisation("a").rna("595012345")), rightRna),
                example("NET-003", of(organisation("a").rna("W59501234")), rightRna));
    }

    private static List<RuleExample<NetworkRegister>> organisations() {
        Organisation.Builder town = organisation("town").siret(SIRET);
        return List.of(
                example(
                        "NET-004",
                        of(organisation("a").siret(SIRET).siren("012345674")),
                        of(organisation("a").siret(SIRET).siren(SIREN))),
                example(
                        "NET-005",
                        of(town, organisation("parks").siret("732 829 320 00074")),
                        of(town, organisation("parks").siret(SIRET).partOf("town"))),
                example(
                        "NET-006",
                        of(organisation("a").kind(OrganisationKind.COMMUNE).rna("W595012345")),
                        of(organisation("a")
                                .kind(OrganisationKind.INTEGRATION_ENTERPRISE)
                                .rna("W595012345"))),
                example(
                        "NET-007",
                        of(organisation("a").partOf("b"), organisation("b").partOf("a")),
                        of(organisation("a").partOf("b"), organisation("b").partOf("c"), organisation("c"))),
                example(
                        "NET-007",
                        of(organisation("a").partOf("a")),
                        of(organisation("a").partOf("z"))));
    }

    private static List<RuleExample<NetworkRegister>> partnerships() {
        NetworkRegister apart = of(partnership("a"), partnership("b").theme(Theme.HEALTH));
        return List.of(
                example(
                        "NET-010",
                        of(partnership("a").begins(DateRange.parse("2016-03")).ends(DateRange.parse("2016-02"))),
                        of(partnership("a").begins(DateRange.parse("2016")).ends(DateRange.parse("2016-02")))),
                example(
                        "NET-011",
                        of(partnership("a").with("croix-rouge")),
                        of(partnership("a").with("ccas"))),
                example("NET-012", of(partnership("a"), partnership("b")), apart),
                example(
                        "NET-012",
                        of(
                                partnership("a").addPurpose("hébergement"),
                                partnership("b").addPurpose("repérage")),
                        apart));
    }

    private static List<RuleExample<NetworkRegister>> strategies() {
        NetworkRegister census =
                of(network().addCampaign(campaign().expected(100).reached(100).build()));
        return List.of(
                example(
                        "NET-020",
                        of(network().addAxes(axis(1), axis(2), axis(4), axis(4))),
                        of(network().addAxes(axis(2), axis(1), axis(3)))),
                example(
                        "NET-021",
                        of(network().addAxis(axis(1, action(ActionStatus.PLANNED, "2016-04/2016-05")))),
                        of(network().addAxis(axis(1, action(ActionStatus.DONE, "2016-04/2016-05"))))),
                example(
                        "NET-021",
                        of(network().addAxis(axis(1, action(ActionStatus.PLANNED, "2026-11-21")))),
                        of(network().addAxis(axis(1, action(ActionStatus.PLANNED, "2026-11"))))),
                example(
                        "NET-022",
                        of(network()
                                .addCampaign(
                                        campaign().expected(100).reached(101).build())),
                        census),
                example("NET-023", of(network().addCampaign(until("2026-11-21").build())), census),
                example(
                        "NET-023",
                        of(network()
                                .addCampaign(
                                        until("2025").expected(100).reached(60).build())),
                        of(network()
                                .addCampaign(
                                        until("2025").status(ActionStatus.DONE).build()))));
    }

    private static Campaign.Builder until(String period) {
        return campaign().period(DateRange.parse(period));
    }

    private static List<RuleExample<NetworkRegister>> charters() {
        ComplianceStatement kept = statement("p1", Compliance.KEPT);
        NetworkRegister sound =
                of(network().charter(charter(1).addStatement(kept).build()));
        return List.of(
                example(
                        "NET-030",
                        of(network().charter(charter(1, 3).build())),
                        of(network().charter(charter(2, 1).build()))),
                example(
                        "NET-031",
                        of(network()
                                .charter(charter(1)
                                        .addStatements(kept, statement("p5", Compliance.KEPT))
                                        .build())),
                        sound),
                example(
                        "NET-031",
                        of(network().charter(charter().addStatement(kept).build())),
                        sound),
                example(
                        "NET-032",
                        judged(kept, statement("p1", Compliance.PARTLY)),
                        judged(kept, statement("p1", Compliance.NOT_JUDGED))),
                example(
                        "NET-032",
                        judged(statement("p1", Compliance.KEPT, "2015"), statement("p1", Compliance.PARTLY, "2015")),
                        judged(statement("p1", Compliance.KEPT, "2015"), statement("p1", Compliance.PARTLY, "2016"))),
                example("NET-033", judged(statement("p1", Compliance.NOT_KEPT)), sound),
                example(
                        "NET-033",
                        judged(statement("p1", Compliance.NOT_KEPT, "2016"), statement("p1", Compliance.KEPT, "2015")),
                        judged(statement("p1", Compliance.NOT_KEPT, "2015"), statement("p1", Compliance.KEPT, "2016"))),
                example(
                        "NET-034",
                        of(network().charter(charter(1, 2).addStatement(kept).build())),
                        sound),
                example("NET-034", of(network().charter(charter(1, 2).build())), sound));
    }

    private static NetworkRegister judged(ComplianceStatement... statements) {
        return of(network().charter(charter(1).addStatements(statements).build()));
    }

    private static List<RuleExample<NetworkRegister>> bouquets() {
        NetworkRegister sound =
                of(network().addGardens("vignoble", "roleur").addBouquet(bouquet("nord", "vignoble", "roleur")));
        return List.of(
                example(
                        "NET-040",
                        of(network().addGarden("roleur").addBouquet(bouquet("nord", "vignoble"))),
                        of(network().addBouquet(bouquet("nord", "vignoble")))),
                example(
                        "NET-041",
                        of(network().addBouquets(bouquet("nord", "vignoble"), bouquet("sud", "vignoble"))),
                        sound),
                example("NET-041", of(network().addBouquet(bouquet("nord", "vignoble", "vignoble"))), sound),
                example("NET-042", of(network().addBouquet(bouquet("nord"))), sound));
    }

    private static List<RuleExample<NetworkRegister>> conventions() {
        return List.of(
                example("NET-050", of(dated("2009-03", "2008")), of(dated("2009-03", "2009"))),
                example(
                        "NET-051",
                        of(dated("2009-07-01", "2011-06-30").years(4)),
                        of(dated("2009-07-01", "2012-06-30").years(3))),
                example(
                        "NET-051",
                        of(dated("2009-07", "2013-01").years(3)),
                        of(dated("2009-07-01", "2011-12-31").years(3))),
                example(
                        "NET-052",
                        of(convention("a").renews("b"), convention("b").renews("a")),
                        of(convention("a").renews("b"), convention("b"))),
                example(
                        "NET-052",
                        of(convention("a").renews("a")),
                        of(convention("a").renews("z"))),
                example(
                        "NET-053",
                        of(
                                dated("2009", "2011-12-31"),
                                dated("2011-06", "2014").id("b").renews("a")),
                        of(
                                dated("2009", "2011-12-31"),
                                dated("2011", "2014").id("b").renews("a"))),
                example("NET-054", of(dated("2024", "2026-12")), of(dated("2024", "2026-11-21"))),
                example(
                        "NET-054",
                        of(dated("2024", "2027-05-22").renewable(true)),
                        of(dated("2024", "2027-05-23").renewable(true))),
                example(
                        "NET-054",
                        of(dated("2024", "2026-12").renewable(false)),
                        of(dated("2024", "2026-12"), convention("b").renews("a"))));
    }

    private static Convention.Builder dated(String begins, String ends) {
        return convention("a").begins(DateRange.parse(begins)).ends(DateRange.parse(ends));
    }

    private static List<RuleExample<NetworkRegister>> services() {
        ServiceDemand jobs =
                ServiceDemand.builder().trait(ProjectTrait.JOB_CREATION).build();
        ServiceDemand innovation =
                ServiceDemand.builder().trait(ProjectTrait.SOCIAL_INNOVATION).build();
        return List.of(
                example("NET-060", of(service().providers(List.of())), of(service())),
                example(
                        "NET-061",
                        of(service().most(Money.ofMinor(-1))),
                        of(service().most(Money.ofMinor(1)))),
                example("NET-061", of(service().most(Money.ZERO)), of(service())),
                example(
                        "NET-062",
                        of(service().period(DateRange.parse("2025"))),
                        of(service().period(DateRange.parse("2026-11")))),
                example(
                        "NET-063",
                        of(service().addDemands(jobs, innovation, jobs)),
                        of(service().addDemands(jobs, innovation))));
    }
}
