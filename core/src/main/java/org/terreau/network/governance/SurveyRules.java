package org.terreau.network.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.statistic.Qualifier;

/** Whether the numbers of surveys and of the modules of trainings make sense. */
final class SurveyRules {

    private static final Source MODE = Source.of(
            "Haute-Garonne, démocratie participative",
            "plus de 10 000 réponses aux enquêtes : sans le mode ni le nombre d’invités, aucun taux de réponse");
    private static final int MOST_SHOWN = 12;

    private SurveyRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule("governance.survey.answers", "GOV-070", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        SurveyRules::answers)
                .plus(texts.rule("governance.survey.mode", "GOV-071", Severity.INFO, MODE), SurveyRules::mode)
                .plus(
                        texts.rule(
                                "governance.training.module-twice",
                                "GOV-075",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        SurveyRules::twice)
                .plus(
                        texts.rule(
                                "governance.training.module-gap", "GOV-076", Severity.INFO, GovernanceRules.ARITHMETIC),
                        SurveyRules::gap);
    }

    private static void answers(ResolvedGovernance resolved, Reporter reporter) {
        List<Survey> surveys = resolved.governance().getSurveys();
        for (int i = 0; i < surveys.size(); i++) {
            Survey survey = surveys.get(i);
            boolean atLeast = survey.getPrecision() == Qualifier.EXACT || survey.getPrecision() == Qualifier.AT_LEAST;
            if (atLeast
                    && survey.getAnswers().isPresent()
                    && survey.getInvited().isPresent()
                    && survey.getAnswers().get() > survey.getInvited().get()) {
                reporter.in("surveys", i);
                reporter.in("answers");
                reporter.report(Facts.of("survey", survey.getTitle())
                        .and("answers", survey.getAnswers().get())
                        .and("invited", survey.getInvited().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void mode(ResolvedGovernance resolved, Reporter reporter) {
        List<Survey> surveys = resolved.governance().getSurveys();
        for (int i = 0; i < surveys.size(); i++) {
            Survey survey = surveys.get(i);
            if (survey.getMode().isEmpty()
                    && survey.getAnswers().isPresent()
                    && survey.getPrecision() != Qualifier.PLANNED) {
                reporter.in("surveys", i);
                reporter.report(Facts.of("survey", survey.getTitle())
                        .and("answers", survey.getAnswers().get()));
                reporter.out();
            }
        }
    }

    private static void twice(ResolvedGovernance resolved, Reporter reporter) {
        List<Training> trainings = resolved.governance().getTrainings();
        for (int i = 0; i < trainings.size(); i++) {
            List<TrainingModule> modules = trainings.get(i).getModules();
            Map<Integer, TrainingModule> seen = modules.size() > 1 ? new HashMap<>() : Map.of();
            for (int j = 0; j < modules.size() && modules.size() > 1; j++) {
                TrainingModule module = modules.get(j);
                TrainingModule before = seen.putIfAbsent(module.getNumber(), module);
                if (before != null) {
                    reporter.in("trainings", i);
                    reporter.in("modules", j);
                    reporter.in("number");
                    reporter.report(Facts.of("training", trainings.get(i).getTitle())
                            .and("number", module.getNumber())
                            .and("first", before.getTitle())
                            .and("second", module.getTitle()));
                    reporter.out();
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void gap(ResolvedGovernance resolved, Reporter reporter) {
        List<Training> trainings = resolved.governance().getTrainings();
        for (int i = 0; i < trainings.size(); i++) {
            List<Integer> missing = missing(trainings.get(i).getModules());
            if (!missing.isEmpty()) {
                reporter.in("trainings", i);
                reporter.in("modules");
                reporter.report(
                        Facts.of("training", trainings.get(i).getTitle()).and("missing", missing));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** The first numbers from 1 to the highest that no module has. */
    private static List<Integer> missing(List<TrainingModule> modules) {
        boolean inOrder = true;
        for (int i = 0; i < modules.size(); i++) {
            inOrder &= modules.get(i).getNumber() == i + 1;
        }
        if (inOrder) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            numbers.add(modules.get(i).getNumber());
        }
        numbers.sort(null);
        List<Integer> missing = new ArrayList<>();
        long next = 1;
        for (int i = 0; i < numbers.size(); i++) {
            for (; next < numbers.get(i) && missing.size() < MOST_SHOWN; next++) {
                missing.add((int) next);
            }
            next = Math.max(next, numbers.get(i) + 1L);
        }
        return missing;
    }
}
