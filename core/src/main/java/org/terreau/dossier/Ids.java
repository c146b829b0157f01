package org.terreau.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.terreau.json.DidYouMean;

/** The ids of one kind of thing. A few are looked through; for many a set is made. */
final class Ids {

    private static final int FEW = 12;
    private static final int SHOWN = 10;
    private static final int COMPARED = 1_000;

    private final List<String> list;
    private final Set<String> set;

    private final Set<String> further;

    private Ids(List<String> list, Set<String> further) {
        this.list = list;
        this.set = list.size() > FEW ? new HashSet<>(list) : Set.of();
        this.further = further;
    }

    static <T> Ids of(List<T> things, Function<T, String> id) {
        List<String> list = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            list.add(id.apply(things.get(i)));
        }
        return new Ids(list, Set.of());
    }

    /** These ids and others, which are not copied. */
    Ids and(Set<String> others) {
        return new Ids(list, others);
    }

    boolean has(String id) {
        return (list.size() > FEW ? set.contains(id) : list.contains(id)) || further.contains(id);
    }

    /** The one that was meant, looked for among the first thousand. */
    Optional<String> near(String id) {
        return DidYouMean.among(id, first(COMPARED));
    }

    /** The first few, to show. */
    List<String> first() {
        return first(SHOWN);
    }

    private List<String> first(int most) {
        return Stream.concat(list.stream(), further.stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
