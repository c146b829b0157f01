package org.terreau.network.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;

/** The figures that the objectives of a programme name, by key: a long list of figures is gone through once. */
record KeyedFigures(Programme programme, Map<String, Figures> byKey) {

    static KeyedFigures of(Programme programme, Figures figures) {
        Map<String, List<Figure>> lists = new HashMap<>();
        List<Objective> objectives = programme.getObjectives();
        for (int i = 0; i < objectives.size(); i++) {
            Optional<String> key = objectives.get(i).getMeasuredBy();
            if (key.isPresent()) {
                lists.putIfAbsent(key.get(), new ArrayList<>());
            }
        }
        List<Figure> all = lists.isEmpty() ? List.of() : figures.all();
        for (int i = 0; i < all.size(); i++) {
            List<Figure> list = lists.get(all.get(i).getKey());
            if (list != null) {
                list.add(all.get(i));
            }
        }
        Map<String, Figures> byKey = new HashMap<>();
        lists.forEach((key, list) -> byKey.put(key, new Figures(list)));
        return new KeyedFigures(programme, byKey);
    }

    /** The attainment of every objective, by position; each key is chosen for once. */
    List<Attainment> attainments(BiFunction<String, Figures, Attainment.Measure> choose) {
        List<Objective> objectives = programme.getObjectives();
        Map<String, Attainment.Measure> measures = new HashMap<>();
        List<Attainment> all = new ArrayList<>(objectives.size());
        for (int i = 0; i < objectives.size(); i++) {
            Objective each = objectives.get(i);
            Attainment.Measure measure = Attainment.Measure.NONE;
            if (each.getMeasuredBy().isPresent()) {
                measure = measures.computeIfAbsent(
                        each.getMeasuredBy().get(), key -> choose.apply(key, byKey.getOrDefault(key, Figures.NONE)));
            }
            all.add(Attainment.judge(each, measure));
        }
        return all;
    }
}
