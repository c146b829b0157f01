package org.terreau.network.governance;

import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** What became of proposals. */
final class ProposalRules {

    /** How long an answer may take. */
    static final int DAYS_FOR_AN_ANSWER = 180;

    static final Source REASONED = Source.of(
            "decidim/decidim, demandes de ses utilisateurs",
            "github.com/decidim/decidim/issues/2598 : une proposition est acceptée ou rejetée avec ses motifs");

    private ProposalRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule("governance.proposal.no-reasons", "GOV-050", Severity.WARNING, REASONED),
                        ProposalRules::noReasons)
                .plus(
                        texts.rule("governance.proposal.unanswered", "GOV-051", Severity.INFO, REASONED),
                        ProposalRules::unanswered)
                .plus(
                        texts.rule("governance.proposal.dates", "GOV-052", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        ProposalRules::dates)
                .plus(
                        texts.rule(
                                "governance.proposal.which-answer",
                                "GOV-053",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        ProposalRules::whichAnswer)
                .plus(
                        texts.rule(
                                "governance.proposal.decision",
                                "GOV-054",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        ProposalRules::decision);
    }

    private static Facts facts(Proposal proposal) {
        return Facts.of("proposal", proposal.getTitle());
    }

    private static void noReasons(ResolvedGovernance resolved, Reporter reporter) {
        List<Proposal> proposals = resolved.governance().getProposals();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            Answer answer = proposal.getAnswer().orElse(Answer.ACCEPTED);
            if ((answer == Answer.REJECTED || answer == Answer.PARTLY)
                    && proposal.getReasons().isEmpty()) {
                reporter.in("proposals", i);
                reporter.in("reasons");
                reporter.report(facts(proposal), answer == Answer.PARTLY ? "partly" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void unanswered(ResolvedGovernance resolved, Reporter reporter) {
        List<Proposal> proposals = resolved.governance().getProposals();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            if (proposal.getAnswer().isPresent() || proposal.getOn().isEmpty()) {
                continue;
            }
            long days = reporter.asOf().toEpochDay()
                    - proposal.getOn().get().getLast().toEpochDay();
            if (days > DAYS_FOR_AN_ANSWER) {
                reporter.in("proposals", i);
                reporter.report(facts(proposal)
                        .and("on", ResolvedGovernance.shown(proposal.getOn().get()))
                        .and("days", days));
                reporter.out();
            }
        }
    }

    private static void dates(ResolvedGovernance resolved, Reporter reporter) {
        List<Proposal> proposals = resolved.governance().getProposals();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            if (ResolvedGovernance.isBefore(proposal.getAnsweredOn(), proposal.getOn())) {
                reporter.in("proposals", i);
                reporter.in("answeredOn");
                reporter.report(facts(proposal)
                        .and("on", ResolvedGovernance.shown(proposal.getOn().get()))
                        .and(
                                "answered",
                                ResolvedGovernance.shown(
                                        proposal.getAnsweredOn().get())));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void whichAnswer(ResolvedGovernance resolved, Reporter reporter) {
        List<Proposal> proposals = resolved.governance().getProposals();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            if (proposal.getAnswer().isEmpty()
                    && (proposal.getAnsweredOn().isPresent()
                            || !proposal.getReasons().isEmpty())) {
                reporter.in("proposals", i);
                reporter.report(facts(proposal), proposal.getAnsweredOn().isPresent() ? "" : "reasons");
                reporter.out();
            }
        }
    }

    private static void decision(ResolvedGovernance resolved, Reporter reporter) {
        List<Proposal> proposals = resolved.governance().getProposals();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            Decision decision = resolved.decision(proposal.getDecision());
            Answer answer = proposal.getAnswer().orElse(null);
            if (decision == null || answer == null) {
                continue;
            }
            boolean yes = answer == Answer.ACCEPTED || answer == Answer.PARTLY;
            boolean opposed = decision.getOutcome() == Outcome.REJECTED
                    ? yes
                    : decision.getOutcome() == Outcome.ADOPTED && answer == Answer.POSTPONED;
            if (opposed) {
                reporter.in("proposals", i);
                reporter.in("decision");
                reporter.report(facts(proposal)
                        .and("answer", answer)
                        .and("decision", decision.getTitle())
                        .and("outcome", decision.getOutcome()));
                reporter.out();
                reporter.out();
            }
        }
    }
}
