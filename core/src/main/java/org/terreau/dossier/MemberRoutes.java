package org.terreau.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Reporter;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/** The ways from a value down to the members that somebody wants to see; what leads to none is not entered. */
final class MemberRoutes {

    /** No document nests deeper than it may be read; what is deeper, built in code, has a finding of its own. */
    private static final int DEEPEST = 64;

    /** Looks at a member. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Looks at what a wanted member holds.
         *
         * @param member the member
         * @param content a value, or a list with at least one element
         */
        void visit(Member member, Object content);
    }

    private record Route(
            Member member, boolean wanted, @Nullable MemberRoutes below) {}

    private final List<Route> routes = new ArrayList<>();

    private MemberRoutes() {}

    /** The ways from a type to the members that are wanted. */
    static MemberRoutes of(Class<?> type, Predicate<Member> wanted) {
        return of(Shapes.of(type).get(type), wanted, new HashMap<>());
    }

    private static MemberRoutes of(Shape shape, Predicate<Member> wanted, Map<Shape, MemberRoutes> known) {
        MemberRoutes found = known.get(shape);
        if (found != null) {
            return found;
        }
        MemberRoutes made = new MemberRoutes();
        known.put(shape, made);
        for (Member each : shape.members()) {
            boolean leads = each.kind() == Kind.VALUE && leads(each.shape(), wanted, new HashSet<>());
            if (leads || wanted.test(each)) {
                made.routes.add(new Route(each, wanted.test(each), leads ? of(each.shape(), wanted, known) : null));
            }
        }
        return made;
    }

    private static boolean leads(Shape shape, Predicate<Member> wanted, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return false;
        }
        for (Member each : shape.members()) {
            if (wanted.test(each) || (each.kind() == Kind.VALUE && leads(each.shape(), wanted, seen))) {
                return true;
            }
        }
        return false;
    }

    void follow(Object value, Reporter reporter, Visitor visitor) {
        follow(value, 0, reporter, visitor);
    }

    private void follow(Object value, int depth, Reporter reporter, Visitor visitor) {
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            Object content = route.member.get(value);
            if (content == null || (content instanceof List<?> list && list.isEmpty())) {
                continue;
            }
            if (route.wanted) {
                visitor.visit(route.member, content);
            }
            if (route.below != null && depth < DEEPEST) {
                enter(route.member, content, route.below, depth + 1, reporter, visitor);
            }
        }
    }

    private static void enter(
            Member member, Object content, MemberRoutes below, int depth, Reporter reporter, Visitor visitor) {
        if (content instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                reporter.in(member.name(), i);
                below.follow(list.get(i), depth, reporter, visitor);
                reporter.out();
            }
        } else {
            reporter.in(member.name());
            below.follow(content, depth, reporter, visitor);
            reporter.out();
        }
    }
}
