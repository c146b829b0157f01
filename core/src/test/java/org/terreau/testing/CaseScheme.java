package org.terreau.testing;

import java.util.Optional;
import org.terreau.funding.FunderKind;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;

/** Makes the scheme of a case of its terms; rates are in percent. */
final class CaseScheme {

    private CaseScheme() {}

    static Scheme of(CaseMembers terms, Optional<String> fund) {
        Optional<String> id = terms.text("id", "name");
        Optional<String> axis = terms.text("axis");
        boolean stated = terms.names().stream().anyMatch(name -> !name.equals("id") && !name.equals("axis"));
        if (!stated) {
            String known =
                    id.orElseGet(() -> axis.orElse("1").equals("2") ? "FDVA-28-PROJETS" : "FDVA-28-FONCTIONNEMENT");
            return Schemes.standard().find(known).orElseThrow();
        }
        boolean european = fund.isPresent();
        Scheme.Builder scheme = CasePlan.unnamed(european ? FunderKind.EUROPEAN_UNION : FunderKind.DEPARTMENT);
        id.ifPresent(scheme::id);
        terms.text("title", "label").ifPresent(scheme::title);
        scheme.minGrant(FundingCases.money(terms, "minGrant", "minimum", "floor"))
                .maxGrant(FundingCases.money(terms, "maxGrant", "maximum", "ceiling"))
                .minEligibleCost(FundingCases.money(terms, "minEligibleCost", "minCost"))
                .maxEligibleCost(FundingCases.money(terms, "maxEligibleCost", "maxCost", "cap"));
        terms.text("maxPublicRate", "publicRate")
                .ifPresent(percent -> scheme.maxPublicRate(FundingCases.rate(percent)));
        terms.take("volunteeringCounts", "volunteeringCounted")
                .ifPresent(node -> scheme.volunteeringCounted(node.asBoolean()));
        terms.take("once").ifPresent(node -> scheme.once(node.asBoolean()));
        terms.take("yearsBetweenRequests", "waitingYears").ifPresent(node -> scheme.yearsBetweenRequests(node.asInt()));
        rates(terms, scheme);
        return scheme.build();
    }

    private static void rates(CaseMembers terms, Scheme.Builder scheme) {
        terms.object("maxRateByBeneficiary", "rateByBeneficiary", "maxRateByCarrier")
                .ifPresent(rates -> rates.names()
                        .forEach(name -> scheme.addRate(
                                CasePlan.schemeRate(rates.text(name).orElseThrow())
                                        .carriers(CasePlan.carriers(name))
                                        .build())));
        terms.object("maxRateByRegion", "rateByRegion", "maxRateByCategory")
                .ifPresent(rates -> rates.names()
                        .forEach(name -> scheme.addRate(
                                CasePlan.schemeRate(rates.text(name).orElseThrow())
                                        .addRegion(CasePlan.region(name))
                                        .build())));
        terms.text("rate", "maxRate")
                .ifPresent(
                        percent -> scheme.addRate(CasePlan.schemeRate(percent).build()));
    }
}
