package org.terreau.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Source;
import org.terreau.funding.FundingExamples;
import org.terreau.funding.FundingRules;
import org.terreau.funding.award.AwardExamples;
import org.terreau.funding.award.AwardFileExamples;
import org.terreau.funding.award.FileRules;
import org.terreau.funding.execution.ExecutionExamples;
import org.terreau.funding.execution.ExecutionRules;
import org.terreau.funding.plan.PlanExamples;
import org.terreau.funding.scheme.SchemeExamples;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.garden.GardenExamples;
import org.terreau.indicator.Indicator;
import org.terreau.json.ReadingExamples;
import org.terreau.json.ReadingRules;
import org.terreau.network.NetworkExamples;
import org.terreau.network.governance.GovernanceExamples;
import org.terreau.network.programme.ProgrammeExamples;
import org.terreau.production.ProductionExamples;
import org.terreau.statistic.StatisticExamples;
import org.terreau.water.BudgetIndicators;
import org.terreau.water.WaterExamples;
import org.terreau.water.WaterRules;
import org.terreau.water.coefficient.CoefficientExamples;
import org.terreau.water.coefficient.CoefficientRules;
import org.terreau.water.drought.DroughtExamples;
import org.terreau.water.drought.DroughtRules;
import org.terreau.water.drought.ReaderRules;
import org.terreau.water.drought.VigieauExamples;
import org.terreau.water.evapotranspiration.EvapotranspirationExamples;
import org.terreau.water.evapotranspiration.EvapotranspirationRules;
import org.terreau.water.supply.TankExamples;
import org.terreau.water.supply.TankRules;
import org.terreau.water.weather.WeatherExamples;
import org.terreau.water.weather.WeatherFileExamples;
import org.terreau.water.weather.WeatherFileRules;
import org.terreau.water.weather.WeatherRules;

/** Writes the pages of the rules and of the indicators from the code. */
final class CataloguePages {

    private static final String WATER = "Eau · Water";
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private CataloguePages() {}

    /** Every rule that the library brings, under the name of its part. */
    static Map<String, List<Rule>> rules() {
        Map<String, List<Rule>> parts = new LinkedHashMap<>();
        parts.put("Lecture · Reading", ReadingRules.all());
        for (Rule each : DossierRules.standard().rules()) {
            String part = switch (each.getId().substring(0, each.getId().indexOf('.'))) {
                case "value", "dossier" -> "Dossier";
                case "garden" -> "Jardins · Gardens";
                case "network" -> "Réseaux · Networks";
                case "governance" -> "Gouvernance · Governance";
                case "programme" -> "Programmes · Programmes";
                case "production" -> "Production";
                case "award" -> "Financement · Funding";
                case "funding" -> "Financement · Funding";
                case "water" -> WATER;
                case "statistic" -> "Statistique · Statistics";
                default -> throw new IllegalStateException("No part for " + each);
            };
            parts.computeIfAbsent(part, name -> new ArrayList<>()).add(each);
        }
        List<Rule> funding = parts.getOrDefault("Financement · Funding", List.of());
        funding.addAll(FundingRules.allocations().rules());
        funding.addAll(ExecutionRules.unverified().rules());
        funding.addAll(FileRules.all());
        List<Rule> water = parts.computeIfAbsent(WATER, name -> new ArrayList<>());
        water.addAll(WaterRules.budgets().rules());
        water.addAll(WeatherRules.series().rules());
        water.addAll(WeatherFileRules.all());
        water.addAll(EvapotranspirationRules.series().rules());
        water.addAll(EvapotranspirationRules.weather().rules());
        water.addAll(CoefficientRules.tables().rules());
        water.addAll(CoefficientRules.soils().rules());
        water.addAll(CoefficientRules.choices().rules());
        water.addAll(TankRules.standard().rules());
        water.addAll(DroughtRules.plan().rules());
        water.addAll(ReaderRules.all());
        parts.put("Dispositifs · Schemes", SchemeRules.schemes().rules());
        return parts;
    }

    /** What each rule finds on its example, by code. */
    static Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (List<? extends RuleExample<?>> room : List.of(
                DossierExamples.all(),
                NetworkExamples.all(),
                GovernanceExamples.all(),
                ProgrammeExamples.all(),
                ProductionExamples.all(),
                FundingExamples.all(),
                ExecutionExamples.all(),
                AwardExamples.all(),
                SchemeExamples.all(),
                PlanExamples.all(),
                WeatherExamples.all(),
                EvapotranspirationExamples.all(),
                CoefficientExamples.all(),
                TankExamples.all(),
                StatisticExamples.all())) {
            room.forEach(each -> found.putIfAbsent(each.code(), fired(each, AS_OF)));
        }
        GardenExamples.all().forEach(each -> found.putIfAbsent(each.code(), fired(each, GardenExamples.DAY)));
        WaterExamples.all().forEach(each -> found.putIfAbsent(each.code(), fired(each, WaterExamples.DAY)));
        DroughtExamples.all().forEach(each -> found.putIfAbsent(each.code(), fired(each, DroughtExamples.DAY)));
        AwardFileExamples.found()
                .forEach(each -> found.putIfAbsent(each.getRule().getCode(), List.of(each)));
        ReadingExamples.findings().forEach(found::putIfAbsent);
        WeatherFileExamples.findings().forEach(found::putIfAbsent);
        VigieauExamples.findings().forEach(found::putIfAbsent);
        return found;
    }

    private static <S> List<Finding> fired(RuleExample<S> example, LocalDate day) {
        return example.book().check(example.fires(), day).ofRule(example.code()).asList();
    }

    static String rulesPage() {
        StringBuilder page = new StringBuilder("# Règles · Rules\n\n");
        page.append("Cette page est produite par le code. This page is generated from the code.\n\n");
        page.append("| Gravité · Severity | |\n| --- | --- |\n");
        page.append("| ERROR | faux : se contredit, ou contredit une loi ou un formulaire · wrong |\n");
        page.append("| WARNING | probablement faux, ou sera questionné · probably wrong, or will be questioned |\n");
        page.append("| OBLIGATION | un devoir que les données créent · a duty that the data create |\n");
        page.append("| INFO | bon à savoir · worth knowing |\n");
        Map<String, List<Finding>> findings = findings();
        rules().forEach((part, rules) -> {
            page.append("\n## ").append(part).append('\n');
            rules.forEach(each -> rule(page, each, findings.getOrDefault(each.getCode(), List.of())));
        });
        return page.toString();
    }

    private static void rule(StringBuilder page, Rule rule, List<Finding> example) {
        page.append("\n### ")
                .append(rule.getCode())
                .append(" `")
                .append(rule.getId())
                .append("`\n\n");
        page.append(rule.getSeverity())
                .append(" – ")
                .append(source(rule.getSource()))
                .append("\n\n");
        page.append("- ").append(rule.summary(Locale.FRENCH)).append('\n');
        page.append("- ").append(rule.summary(Locale.ENGLISH)).append('\n');
        if (!example.isEmpty()) {
            Finding finding = example.get(0);
            page.append("\n> ").append(said(finding, Locale.FRENCH)).append("  \n");
            page.append("> ").append(said(finding, Locale.ENGLISH)).append('\n');
        }
    }

    private static String said(Finding finding, Locale locale) {
        return finding.message(locale)
                + finding.repair(locale).map(repair -> " " + repair).orElse("");
    }

    private static String source(Source source) {
        return source.getTitle()
                + source.getReference().map(reference -> ", " + reference).orElse("")
                + source.getInForce().map(range -> ", " + range).orElse("")
                + (source.isVerified() ? "" : " (non vérifié · not verified)");
    }

    static String indicatorsPage() {
        StringBuilder page = new StringBuilder("# Indicateurs · Indicators\n\n");
        page.append("Cette page est produite par le code. This page is generated from the code.\n");
        List<Indicator> indicators =
                new ArrayList<>(DossierIndicators.standard().indicators());
        indicators.addAll(BudgetIndicators.standard().indicators());
        for (Indicator each : indicators) {
            page.append("\n## `").append(each.getId()).append("`\n\n");
            page.append("| | français | English |\n| --- | --- | --- |\n");
            row(page, "nom · name", each.getName());
            row(page, "unité · unit", each.getUnit());
            row(page, "population", each.getPopulation());
            row(page, "formule · formula", each.getFormula());
            row(page, "données · data", each.getRequires());
            row(page, "ventilations · breakdowns", each.getBreakdowns());
            page.append("\nDécimales · decimals: ").append(each.getDecimals());
            page.append(". Source: ").append(source(each.getSource())).append("\n");
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String name, org.terreau.value.Text text) {
        page.append("| ").append(name).append(" | ").append(text.french()).append(" | ");
        page.append(text.english()).append(" |\n");
    }
}
