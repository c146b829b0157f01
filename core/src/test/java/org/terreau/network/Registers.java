package org.terreau.network;

import java.util.Arrays;
import java.util.List;
import org.terreau.garden.Garden;
import org.terreau.garden.HolderKind;
import org.terreau.value.DateRange;

/** Makes registers for tests. */
final class Registers {

    static final String LOST_ZERO = "1234567400019";
    static final String WITH_ZERO = "0" + LOST_ZERO;
    static final String SIRET = "73282932000074";
    static final String SIREN = "732829320";

    private Registers() {}

    static NetworkRegister of(Organisation.Builder... organisations) {
        List<Organisation> all = Arrays.stream(organisations)
                .<Organisation>map(Organisation.Builder::build)
                .toList();
        return new NetworkRegister(all, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static NetworkRegister of(Network.Builder network) {
        Garden garden = Garden.builder().id("vignoble").name("Le Vignoble").build();
        return new NetworkRegister(
                List.of(), List.of(garden), List.of(network.build()), List.of(), List.of(), List.of());
    }

    static NetworkRegister of(Partnership.Builder... partnerships) {
        List<Partnership> all = Arrays.stream(partnerships)
                .<Partnership>map(Partnership.Builder::build)
                .toList();
        return new NetworkRegister(
                List.of(organisation("croix-rouge").name("Croix-Rouge").build()),
                List.of(),
                List.of(),
                all,
                List.of(),
                List.of());
    }

    static NetworkRegister of(Convention.Builder... conventions) {
        List<Convention> all = Arrays.stream(conventions)
                .<Convention>map(Convention.Builder::build)
                .toList();
        return new NetworkRegister(List.of(), List.of(), List.of(), List.of(), all, List.of());
    }

    static NetworkRegister of(SupportService.Builder service) {
        return new NetworkRegister(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(service.build()));
    }

    static Organisation.Builder organisation(String id) {
        return Organisation.builder().id(id).name("Organisme " + id);
    }

    static Network.Builder network() {
        return Network.builder().id("cocagne").name("Réseau Cocagne");
    }

    static StrategyAxis axis(int number, Action... actions) {
        return StrategyAxis.builder()
                .id("axis-" + number)
                .number(number)
                .title("Axe " + number)
                .addActions(actions)
                .build();
    }

    static Action action(ActionStatus status, String period) {
        return Action.builder()
                .id("hives")
                .title("installer sept ruches")
                .status(status)
                .period(DateRange.parse(period))
                .build();
    }

    static Campaign.Builder campaign() {
        return Campaign.builder().id("census").title("Recensement des jardins");
    }

    static Charter.Builder charter(int... points) {
        Charter.Builder charter = Charter.builder().id("charter").title("Charte du Réseau Cocagne");
        for (int each : points) {
            charter.addPoint(CharterPoint.builder()
                    .id("p" + each)
                    .number(each)
                    .title("point " + each)
                    .build());
        }
        return charter;
    }

    static ComplianceStatement statement(String point, Compliance status) {
        return ComplianceStatement.builder()
                .member("vignoble")
                .point(point)
                .status(status)
                .build();
    }

    static ComplianceStatement statement(String point, Compliance status, String judged) {
        return ComplianceStatement.builder()
                .from(statement(point, status))
                .judged(DateRange.parse(judged))
                .build();
    }

    static Bouquet bouquet(String id, String... gardens) {
        return Bouquet.builder()
                .id(id)
                .name("Bouquet " + id)
                .addGardens(gardens)
                .build();
    }

    static Partnership.Builder partnership(String id) {
        return Partnership.builder().id(id).partner("croix-rouge").theme(Theme.HOUSING);
    }

    static Convention.Builder convention(String id) {
        return Convention.builder().id(id).title("Convention " + id);
    }

    static SupportService.Builder service() {
        return SupportService.builder()
                .id("ess")
                .title("Soutien ponctuel")
                .addProvider("cd31")
                .addHolder(HolderKind.ASSOCIATION);
    }
}
