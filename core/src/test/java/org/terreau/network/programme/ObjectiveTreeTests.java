package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.ObjectiveKind.SUB;
import static org.terreau.network.programme.Programmes.objective;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ObjectiveTreeTests {

    private static String print(ObjectiveTree tree) {
        StringBuilder text = new StringBuilder();
        tree.getNodes()
                .forEach(each -> text.append("-".repeat(each.depth()))
                        .append(each.objective().getId())
                        .append(' '));
        return text.toString().strip();
    }

    private static ObjectiveTree tree(Objective.Builder... objectives) {
        return ObjectiveTree.of(Programmes.of(objectives));
    }

    @Test
    void eachStandsBeforeThoseUnderItInTheOrderOfTheList() {
        ObjectiveTree tree = tree(
                objective("c", SUB, "a"),
                objective("top", SUB),
                objective("a", SUB, "top"),
                objective("b", SUB, "top"),
                objective("d", SUB, "a"),
                objective("other", SUB));
        assertThat(print(tree)).isEqualTo("top -a --c --d -b other");
        assertThat(tree.isWhole()).isTrue();
        assertThat(tree.getTops()).extracting(ObjectiveTree.Node::position).containsExactly(1, 5);
        assertThat(tree.getChildren(1)).containsExactly(2, 3);
        assertThat(tree.getChildren(2)).containsExactly(0, 4);
        assertThat(tree.getChildren(0)).isEmpty();
    }

    @Test
    void whatHangsOnNothingIsKeptApart() {
        ObjectiveTree tree =
                tree(objective("a", SUB, "x"), objective("b", SUB, "a"), objective("c", SUB), objective("d", SUB, "c"));
        assertThat(print(tree)).isEqualTo("c -d");
        assertThat(tree.getDangling()).containsExactly(0);
        assertThat(tree.getCircles()).isEmpty();
        assertThat(tree.isWhole()).isFalse();
        assertThat(tree.getChildren(0)).containsExactly(1);
    }

    @Test
    void circlesAreToldFromTheirFirstUpwards() {
        ObjectiveTree tree = tree(
                objective("tail", SUB, "z"),
                objective("y", SUB, "x"),
                objective("x", SUB, "z"),
                objective("z", SUB, "y"),
                objective("self", SUB, "self"));
        assertThat(tree.getCircles()).containsExactly(List.of(1, 2, 3), List.of(4));
        assertThat(tree.getNodes()).isEmpty();
        assertThat(tree.getTops()).isEmpty();
    }

    @Test
    void ofTwoWithOneIdTheFirstIsTheParent() {
        ObjectiveTree tree = tree(objective("a", SUB), objective("a", SUB, "a"), objective("b", SUB, "a"));
        assertThat(tree.getChildren(0)).containsExactly(1, 2);
        assertThat(tree.getChildren(1)).isEmpty();
        assertThat(tree.isWhole()).isTrue();
    }

    @Test
    void depthIsNoMatterNorIsTheSizeOfACircle() {
        int size = 200_000;
        List<Objective> chain = new ArrayList<>();
        chain.add(objective("0", SUB).build());
        for (int i = 1; i < size; i++) {
            chain.add(
                    objective(Integer.toString(i), SUB, Integer.toString(i - 1)).build());
        }
        ObjectiveTree deep = ObjectiveTree.of(chain);
        assertThat(deep.getNodes().get(size - 1).depth()).isEqualTo(size - 1);
        chain.set(0, objective("0", SUB, Integer.toString(size - 1)).build());
        Collections.shuffle(chain, new Random(1));
        ObjectiveTree circular = ObjectiveTree.of(chain);
        assertThat(circular.getCircles()).hasSize(1);
        assertThat(circular.getCircles().get(0)).hasSize(size).startsWith(0);
    }
}
