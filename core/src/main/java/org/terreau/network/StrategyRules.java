package org.terreau.network;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Whether the axes of a strategy are counted right, and what became of its actions and campaigns. */
final class StrategyRules {

    private static final String LIST = "networks";

    private StrategyRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.axes.numbers", "NET-020", Severity.WARNING, NetworkSources.COUNTING),
                        StrategyRules::numbers)
                .plus(
                        texts.rule("network.action.overdue", "NET-021", Severity.INFO, NetworkSources.ACTIONS),
                        StrategyRules::overdue)
                .plus(
                        texts.rule("network.campaign.reached", "NET-022", Severity.WARNING, NetworkSources.CENSUS),
                        StrategyRules::reached)
                .plus(
                        texts.rule("network.campaign.over", "NET-023", Severity.INFO, NetworkSources.CENSUS),
                        StrategyRules::over);
    }

    private static void numbers(NetworkRegister register, Reporter reporter) {
        List<Network> networks = register.networks();
        for (int i = 0; i < networks.size(); i++) {
            Optional<Facts> flaw = Numbering.flaw(networks.get(i).getAxes(), StrategyAxis::getNumber);
            if (flaw.isPresent()) {
                reporter.in(LIST, i);
                reporter.in("axes");
                reporter.report(flaw.get().and("network", networks.get(i).getName()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void overdue(NetworkRegister register, Reporter reporter) {
        List<Network> networks = register.networks();
        for (int i = 0; i < networks.size(); i++) {
            List<StrategyAxis> axes = networks.get(i).getAxes();
            for (int j = 0; j < axes.size(); j++) {
                List<Action> actions = axes.get(j).getActions();
                for (int k = 0; k < actions.size(); k++) {
                    if (actions.get(k).isOverdue(reporter.asOf())) {
                        reporter.in(LIST, i);
                        reporter.in("axes", j);
                        reporter.in("actions", k);
                        reporter.report(overdue(actions.get(k)));
                        reporter.out();
                        reporter.out();
                        reporter.out();
                    }
                }
            }
        }
    }

    private static Facts overdue(Action action) {
        return Facts.of("action", action.getTitle())
                .and("period", action.getPeriod().orElseThrow())
                .and("status", action.getStatus());
    }

    private static void reached(NetworkRegister register, Reporter reporter) {
        List<Network> networks = register.networks();
        for (int i = 0; i < networks.size(); i++) {
            List<Campaign> campaigns = networks.get(i).getCampaigns();
            for (int j = 0; j < campaigns.size(); j++) {
                Campaign each = campaigns.get(j);
                Optional<Integer> expected = each.getExpected();
                Optional<Integer> reached = each.getReached();
                if (expected.isPresent() && reached.isPresent() && reached.get() > expected.get()) {
                    reporter.in(LIST, i);
                    reporter.in("campaigns", j);
                    reporter.in("reached");
                    reporter.report(counted(each, reached.get(), expected.get()));
                    reporter.out();
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static Facts counted(Campaign campaign, int reached, int expected) {
        return Facts.of("campaign", campaign.getTitle()).and("reached", reached).and("expected", expected);
    }

    private static void over(NetworkRegister register, Reporter reporter) {
        List<Network> networks = register.networks();
        for (int i = 0; i < networks.size(); i++) {
            List<Campaign> campaigns = networks.get(i).getCampaigns();
            for (int j = 0; j < campaigns.size(); j++) {
                Campaign each = campaigns.get(j);
                if (isOpen(each.getStatus())
                        && each.getPeriod().isPresent()
                        && each.getPeriod().get().getLast().isBefore(reporter.asOf())) {
                    reporter.in(LIST, i);
                    reporter.in("campaigns", j);
                    over(each, reporter);
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static boolean isOpen(ActionStatus status) {
        return status == ActionStatus.PLANNED || status == ActionStatus.UNDER_WAY;
    }

    private static void over(Campaign campaign, Reporter reporter) {
        Facts facts = Facts.of("campaign", campaign.getTitle())
                .and("end", campaign.getPeriod().orElseThrow().getLast())
                .and("status", campaign.getStatus());
        Optional<Integer> expected = campaign.getExpected();
        Optional<Integer> reached = campaign.getReached();
        boolean isShort = expected.isPresent() && reached.isPresent() && reached.get() < expected.get();
        reporter.report(
                isShort ? facts.and("reached", reached.get()).and("expected", expected.get()) : facts,
                isShort ? "short" : "");
    }
}
