package org.terreau.network.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** Programmes for tests. */
final class Programmes {

    static final String REACHED = "participants.reached";

    private Programmes() {}

    static Programme.Builder programme() {
        return Programme.builder().id("jardins").title("Les jardins du cœur");
    }

    static Programme of(Objective.Builder... objectives) {
        Programme.Builder programme = programme();
        for (Objective.Builder each : objectives) {
            programme.addObjective(each.build());
        }
        return programme.build();
    }

    static Objective.Builder objective(String id, ObjectiveKind kind) {
        return Objective.builder().id(id).kind(kind).title("Objectif " + id);
    }

    static Objective.Builder objective(String id, ObjectiveKind kind, String under) {
        return objective(id, kind).under(under);
    }

    static Objective.Builder welcoming(String target) {
        return objective("accueil", ObjectiveKind.QUANTITATIVE)
                .target(new BigDecimal(target))
                .unit("personnes")
                .measuredBy(REACHED);
    }

    static Figure.Builder reached(String value, String period) {
        return figure(REACHED, value).period(DateRange.parse(period));
    }

    static Figure.Builder figure(String key, String value) {
        return Figure.builder()
                .key(key)
                .label("Personnes touchées")
                .value(new BigDecimal(value))
                .unit("personnes");
    }

    static WithFigures<Programme> with(Programme programme, Figure.Builder... figures) {
        return new WithFigures<>(
                programme,
                new Figures(List.of(figures).stream().map(Figure.Builder::build).toList()));
    }

    static EvaluationTool.Builder tool(ToolKind kind) {
        return EvaluationTool.builder().id("outil").kind(kind).title("Bilan mensuel");
    }

    static EvaluationTool.Builder tool(ToolKind kind, String often, String since, String... records) {
        EvaluationTool.Builder tool = tool(kind).often(Frequency.parse(often)).since(DateRange.parse(since));
        for (String each : records) {
            tool.addRecord(paper(each).build());
        }
        return tool;
    }

    static ToolRecord.Builder paper(String period) {
        return ToolRecord.builder().period(DateRange.parse(period));
    }

    static Programme using(EvaluationTool.Builder tool) {
        return programme().addTool(tool.build()).build();
    }

    static Activity.Builder activity(String id, ActivityKind kind) {
        return Activity.builder().id(id).kind(kind).title("Activité " + id);
    }

    static Session.Builder session(String activity, String on) {
        return Session.builder().activity(activity).on(LocalDate.parse(on));
    }

    /** A programme with tables, health prevention and gardening. */
    static Programme.Builder busy(Session.Builder... sessions) {
        Programme.Builder programme = programme()
                .addActivity(activity("tables", ActivityKind.SOLIDARITY_TABLE).build())
                .addActivity(activity("sante", ActivityKind.HEALTH_PREVENTION).build())
                .addActivity(activity("jardin", ActivityKind.GARDENING).build());
        for (Session.Builder each : sessions) {
            programme.addSession(each.build());
        }
        return programme;
    }

    static Staff.Builder staff(StaffFunction function) {
        return Staff.builder().function(function);
    }

    static Programme working(Staff.Builder... staff) {
        Programme.Builder programme = programme();
        for (Staff.Builder each : staff) {
            programme.addStaff(each.build());
        }
        return programme.build();
    }
}
