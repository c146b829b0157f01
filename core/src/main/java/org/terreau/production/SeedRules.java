package org.terreau.production;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Rate;

/** Whether seed germinates at a rate that exists, and is given on once it is there, and not twice. */
final class SeedRules {

    private static final String LOTS = "seedLots";
    private static final String EXCHANGES = "seedExchanges";

    private SeedRules() {}

    static RuleBook<Production> book(RuleTexts texts) {
        return RuleBook.<Production>empty()
                .plus(
                        texts.rule("production.seed.germination", "PRD-026", Severity.ERROR, Sources.SHARE),
                        SeedRules::germination)
                .plus(texts.rule("production.seed.given", "PRD-027", Severity.ERROR, Sources.SUM), SeedRules::given)
                .plus(texts.rule("production.seed.early", "PRD-028", Severity.ERROR, Sources.ORDER), SeedRules::early);
    }

    private static Facts named(SeedLot lot) {
        return Facts.of("lot", lot.getId()).and("crop", lot.getCrop());
    }

    private static void germination(Production production, Reporter reporter) {
        List<SeedLot> lots = production.getSeedLots();
        for (int i = 0; i < lots.size(); i++) {
            if (lots.get(i).getGermination().isEmpty()) {
                continue;
            }
            Rate rate = lots.get(i).getGermination().get();
            if (rate.signum() < 0 || rate.compareTo(Rate.ONE) > 0) {
                reporter.in(LOTS, i);
                reporter.in("germination");
                reporter.report(named(lots.get(i)).and("percent", rate.toPercent(2)));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** More was given on than there was and came. */
    private static void given(Production production, Reporter reporter) {
        Map<String, BigDecimal> left = null;
        Map<String, BigDecimal> given = null;
        for (SeedExchange each : production.getSeedExchanges()) {
            BigDecimal grams = each.getGrams().orElse(null);
            if (grams == null || !Numbers.isQuantity(grams)) {
                continue;
            }
            left = left == null ? new HashMap<>() : left;
            given = given == null ? new HashMap<>() : given;
            boolean isGiven = each.getDirection() == SeedDirection.GIVEN;
            left.merge(each.getLot(), isGiven ? grams.negate() : grams, BigDecimal::add);
            if (isGiven) {
                given.merge(each.getLot(), grams, BigDecimal::add);
            }
        }
        List<SeedLot> lots = production.getSeedLots();
        for (int i = 0; given != null && left != null && i < lots.size(); i++) {
            SeedLot lot = lots.get(i);
            BigDecimal gone = given.get(lot.getId());
            BigDecimal grams = lot.getGrams().orElse(null);
            if (gone == null || grams == null || !Numbers.isQuantity(grams)) {
                continue;
            }
            BigDecimal rest = grams.add(left.getOrDefault(lot.getId(), BigDecimal.ZERO));
            if (rest.signum() < 0) {
                reporter.in(LOTS, i);
                reporter.in("grams");
                reporter.report(named(lot)
                        .and("given", Numbers.plain(gone))
                        .and("there", Numbers.plain(rest.add(gone)))
                        .and("excess", Numbers.plain(rest.negate())));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void early(Production production, Reporter reporter) {
        List<SeedLot> lots = production.getSeedLots();
        for (int i = 0; i < lots.size(); i++) {
            LocalDate tested = lots.get(i).getTestedOn().orElse(null);
            early(LOTS, i, "testedOn", lots.get(i), tested, "test", reporter);
        }
        List<SeedExchange> exchanges = production.getSeedExchanges();
        Map<String, SeedLot> byId = exchanges.isEmpty() ? Map.of() : PlantingRules.lots(production);
        for (int i = 0; i < exchanges.size(); i++) {
            LocalDate on = exchanges.get(i).getOn().orElse(null);
            early(EXCHANGES, i, "on", byId.get(exchanges.get(i).getLot()), on, "", reporter);
        }
    }

    private static void early(
            String list,
            int i,
            String member,
            @Nullable SeedLot lot,
            @Nullable LocalDate day,
            String variant,
            Reporter reporter) {
        if (lot != null
                && day != null
                && lot.getYear().isPresent()
                && day.isBefore(lot.getYear().get().getFirst())) {
            reporter.in(list, i);
            reporter.in(member);
            reporter.report(named(lot).and("day", day).and("year", lot.getYear().get()), variant);
            reporter.out();
            reporter.out();
        }
    }
}
