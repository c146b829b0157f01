package org.terreau.garden;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Projects of gardens. */
final class ProjectRules {

    private static final Set<ProjectStatus> OVER = Set.of(ProjectStatus.DONE, ProjectStatus.ABANDONED);

    private ProjectRules() {}

    static RuleBook<GardenProject> book(RuleTexts texts) {
        Rule traits = texts.rule("garden.project.traits", "GDN-039", Severity.ERROR, Sources.LOGIC);
        Rule commune = texts.rule("garden.project.commune", "GDN-040", Severity.ERROR, Sources.COMMUNE);
        Rule overdue = texts.rule("garden.project.overdue", "GDN-041", Severity.INFO, Sources.UPKEEP);
        return RuleBook.<GardenProject>empty()
                .plus(traits, ProjectRules::traits)
                .plus(commune, (project, reporter) -> PlaceRules.commune(project.getCommune(), reporter))
                .plus(overdue, ProjectRules::overdue);
    }

    private static void traits(GardenProject project, Reporter reporter) {
        List<ProjectTrait> absent = project.getAbsent();
        if (absent.isEmpty() || project.getTraits().isEmpty()) {
            return;
        }
        Set<ProjectTrait> traits = EnumSet.copyOf(project.getTraits());
        for (int i = 0; i < absent.size(); i++) {
            if (traits.contains(absent.get(i))) {
                reporter.in("absent", i);
                reporter.report(Facts.of("project", project.getName()).and("trait", absent.get(i)));
                reporter.out();
            }
        }
    }

    private static void overdue(GardenProject project, Reporter reporter) {
        if (project.getPeriod().isPresent()
                && project.getPeriod().get().getLast().isBefore(reporter.asOf())
                && !OVER.contains(project.getStatus())) {
            reporter.in("period");
            reporter.report(Facts.of("project", project.getName())
                    .and("status", project.getStatus())
                    .and("period", Names.of(project.getPeriod().get())));
            reporter.out();
        }
    }
}
