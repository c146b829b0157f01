package org.terreau.network.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree that the flat list of objectives of a programme makes: tops, children in the order of the list, depths.
 *
 * <p>What does not hang on a top is kept apart and told: objectives under one that is not there, circles, and all that
 * hangs under either. Of several objectives of one id the first is the parent. Time and memory grow with the number of
 * objectives only, however deep or circular they are. Immutable.
 */
public final class ObjectiveTree {

    private static final int TOP = -1;
    private static final int DANGLING = -2;
    private static final int NONE = -1;

    private final List<Objective> objectives;
    private final int[] parents;
    private final int[] firstChildren;
    private final int[] nextSiblings;
    private final List<Node> nodes;
    private final List<List<Integer>> circles;

    /**
     * An objective in its tree.
     *
     * @param position its position in the list of objectives, from 0
     * @param objective the objective
     * @param depth how many objectives are above it; 0 at the top
     */
    public record Node(int position, Objective objective, int depth) {}

    private ObjectiveTree(List<Objective> objectives) {
        this.objectives = List.copyOf(objectives);
        int size = this.objectives.size();
        parents = new int[size];
        firstChildren = new int[size];
        nextSiblings = new int[size];
        link();
        circles = findCircles();
        nodes = walk();
    }

    /**
     * Builds the tree of a programme.
     *
     * @param programme the programme
     * @return the tree
     */
    public static ObjectiveTree of(Programme programme) {
        return of(programme.getObjectives());
    }

    /**
     * Builds the tree of a list.
     *
     * @param objectives objectives in any order, whatever they name as theirs above
     * @return the tree
     */
    public static ObjectiveTree of(List<Objective> objectives) {
        return new ObjectiveTree(objectives);
    }

    private void link() {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            positions.putIfAbsent(objectives.get(i).getId(), i);
            firstChildren[i] = NONE;
        }
        for (int i = parents.length - 1; i >= 0; i--) {
            String under = objectives.get(i).getUnder().orElse(null);
            Integer parent = under == null ? Integer.valueOf(TOP) : positions.get(under);
            parents[i] = parent == null ? DANGLING : parent;
            if (parents[i] >= 0) {
                nextSiblings[i] = firstChildren[parents[i]];
                firstChildren[parents[i]] = i;
            } else {
                nextSiblings[i] = NONE;
            }
        }
    }

    /** Goes up from each objective until a way gone before: every objective is passed once. */
    private List<List<Integer>> findCircles() {
        int[] ways = new int[parents.length];
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            int at = i;
            while (at >= 0 && ways[at] == 0) {
                ways[at] = i + 1;
                at = parents[at];
            }
            if (at >= 0 && ways[at] == i + 1) {
                found.add(circle(at));
            }
        }
        found.sort(Comparator.comparing(circle -> circle.get(0)));
        return Collections.unmodifiableList(found);
    }

    /** From the first in the list upwards, once around. */
    private List<Integer> circle(int member) {
        int first = member;
        for (int at = parents[member]; at != member; at = parents[at]) {
            first = Math.min(first, at);
        }
        List<Integer> circle = new ArrayList<>();
        circle.add(first);
        for (int at = parents[first]; at != first; at = parents[at]) {
            circle.add(at);
        }
        return Collections.unmodifiableList(circle);
    }

    private List<Node> walk() {
        List<Node> found = new ArrayList<>(parents.length);
        for (int top = 0; top < parents.length; top++) {
            if (parents[top] == TOP) {
                walk(top, found);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private void walk(int top, List<Node> found) {
        int depth = 0;
        int at = top;
        while (at != NONE) {
            found.add(new Node(at, objectives.get(at), depth));
            if (firstChildren[at] != NONE) {
                at = firstChildren[at];
                depth++;
                continue;
            }
            while (at != top && nextSiblings[at] == NONE) {
                at = parents[at];
                depth--;
            }
            at = at == top ? NONE : nextSiblings[at];
        }
    }

    /**
     * Returns the objectives that hang on a top, as a reader would print them: each before those under it.
     *
     * @return the nodes, depth first
     */
    public List<Node> getNodes() {
        return nodes;
    }

    /**
     * Returns the objectives that name none above them.
     *
     * @return the tops in the order of the list
     */
    public List<Node> getTops() {
        List<Node> tops = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == TOP) {
                tops.add(new Node(i, objectives.get(i), 0));
            }
        }
        return tops;
    }

    /**
     * Returns the objectives that name one as theirs above.
     *
     * @param position the position of an objective in the list, from 0
     * @return the positions of those right under it, in the order of the list
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public List<Integer> getChildren(int position) {
        List<Integer> children = new ArrayList<>();
        for (int at = firstChildren[position]; at != NONE; at = nextSiblings[at]) {
            children.add(at);
        }
        return children;
    }

    /**
     * Returns the objectives under one that is not in the list.
     *
     * @return their positions in ascending order
     */
    public List<Integer> getDangling() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == DANGLING) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Returns the circles: objectives each of which stands under the next, and the last under the first.
     *
     * @return positions; each circle from its first in the list upwards, the circles by their first
     */
    public List<List<Integer>> getCircles() {
        return circles;
    }

    /**
     * Tells whether every objective hangs on a top.
     *
     * @return true when nothing dangles and nothing is in a circle
     */
    public boolean isWhole() {
        return nodes.size() == objectives.size();
    }

    /**
     * Returns the list that the tree was built of.
     *
     * @return the objectives by position
     */
    public List<Objective> getObjectives() {
        return objectives;
    }

    /** The position of the objective right above; negative for none. */
    int parent(int position) {
        return parents[position];
    }
}
