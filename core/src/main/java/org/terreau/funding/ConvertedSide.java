package org.terreau.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.CodeMeanings.Spelling;
import org.terreau.funding.LineChange.Kind;
import org.terreau.funding.LineChange.Reason;
import org.terreau.money.Money;
import org.terreau.value.Text;

/**
 * The lines of one side of a budget on another form, and what became of each line that did not stay as it was.
 *
 * <p>Lines stay where they stand. One that belongs to another chapter on the other form leaves its chapter, and one
 * that is not carried leaves the budget; what leaves is taken off the declared amounts above it, so that subtotals stay
 * as right, or as wrong, as they were.
 */
final class ConvertedSide {

    /** A line on its way. */
    private static final class Node {
        private final BudgetLine line;
        private final String meaning;
        private final int slot;
        private final String place;
        private final String root;
        private final @Nullable Node above;
        private final List<Node> below = new ArrayList<>();
        private String account;
        private Optional<String> label = Optional.empty();
        private boolean declares;
        private long declared;
        private boolean emptied;

        Node(
                BudgetLine line,
                String place,
                int slot,
                String meaning,
                String account,
                String root,
                @Nullable Node above) {
            this.line = line;
            this.place = place;
            this.slot = slot;
            this.meaning = meaning;
            this.account = account;
            this.root = root;
            this.above = above;
            this.declares = line.getAmount().isPresent();
            this.declared = declares ? line.getAmount().get().getMinorUnits() : 0;
        }

        long counted() {
            if (declares) {
                return declared;
            }
            long sum = 0;
            for (Node each : below) {
                sum += each.counted();
            }
            return sum;
        }

        /** Takes an amount off this line and the ones above it. */
        void lose(long amount) {
            for (Node each = this; each != null; each = each.above) {
                each.declared -= each.declares ? amount : 0;
                each.emptied = true;
            }
        }

        boolean isNothing() {
            return emptied && below.isEmpty() && (!declares || declared == 0);
        }
    }

    private final Form from;
    private final Form onto;
    private final CodeMeanings source;
    private final CodeMeanings target;
    private final boolean isFree;
    private final Currency currency;
    private final List<Node> chapters = new ArrayList<>();
    private final List<Node> moved = new ArrayList<>();
    private final List<@Nullable LineChange> changes = new ArrayList<>();
    private long lost;
    private long lostInKind;

    /**
     * Converts the lines of a side. Their amounts are all in one currency, and no sum of them goes beyond a long.
     *
     * @param from the form that the budget is on
     * @param source what codes mean there
     * @param onto the form that the lines are carried to; for the free form, the chart whose numbers it takes
     * @param target what codes mean there
     * @param isFree whether any code of a class may stand on the new budget
     * @param currency the currency of the amounts
     */
    ConvertedSide(Form from, CodeMeanings source, Form onto, CodeMeanings target, boolean isFree, Currency currency) {
        this.from = from;
        this.source = source;
        this.onto = onto;
        this.target = target;
        this.isFree = isFree;
        this.currency = currency;
    }

    void carry(List<BudgetLine> lines, String member) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            carry(line, "/" + member + "/" + i, Account.isInKind(line.getAccount()), null);
        }
        for (Node each : moved) {
            place(each);
        }
    }

    private void carry(BudgetLine line, String place, boolean inKind, @Nullable Node above) {
        Account.Role role = from.role(line.getAccount());
        String meaning = role == Account.Role.ORDINARY ? source.of(line.getAccount(), line.getLabel()) : role.name();
        Spelling to = meaning == null ? null : spell(line, meaning, role, above);
        if (to == null || meaning == null || Account.isInKind(to.code()) != inKind) {
            leave(line, place, inKind, above, meaning);
            return;
        }
        String root = onto.chapter(to.line()).code();
        Node stays = above != null && (root.equals(above.root) || Account.isInKind(root) != inKind) ? above : null;
        if (above != null && stays == null) {
            above.lose(counted(line));
        }
        Node node = new Node(line, place, changes.size(), meaning, to.code(), root, stays);
        changes.add(change(line, place, meaning, to));
        node.label = line.getLabel().isPresent() || to.exact() ? line.getLabel() : wording(line);
        for (int i = 0; i < line.getLines().size(); i++) {
            carry(line.getLines().get(i), place + "/lines/" + i, inKind, node);
        }
        if (node.isNothing()) {
            changes.set(node.slot, null);
            return;
        }
        if (stays != null) {
            stays.below.add(node);
        } else {
            (above == null ? chapters : moved).add(node);
        }
    }

    private @Nullable Spelling spell(BudgetLine line, String meaning, Account.Role role, @Nullable Node above) {
        String code = line.getAccount();
        if (role != Account.Role.ORDINARY) {
            String kept = onto.role(code) == role ? code : role == Account.Role.SURPLUS ? Form.SURPLUS : Form.DEFICIT;
            Account printed = onto.line(kept);
            return new Spelling(kept, printed != null ? printed : unprinted(kept, role), true);
        }
        Spelling to = target.spell(meaning, code, source.prints(code), above == null ? "" : above.account);
        if (to == null && isFree && code.length() > 1 && isOfAClass(code)) {
            return new Spelling(code, unprinted(code.substring(0, 2), role), false);
        }
        return to;
    }

    private static boolean isOfAClass(String code) {
        return code.charAt(0) == '6' || code.charAt(0) == '7' || Account.isInKind(code);
    }

    /** A line that the form does not print and takes all the same. */
    private static Account unprinted(String code, Account.Role role) {
        Side side = role == Account.Role.SURPLUS ? Side.EXPENSE : Side.INCOME;
        return new Account(code, Optional.empty(), side, role, Text.of(code));
    }

    /** A line that does not come over: its lines may, as lines of other chapters; what is left is listed. */
    private void leave(BudgetLine line, String place, boolean inKind, @Nullable Node above, @Nullable String meaning) {
        long counted = counted(line);
        if (above != null) {
            above.lose(counted);
        }
        int slot = changes.size();
        changes.add(null);
        long rest = counted;
        Node scattered = new Node(line, place, slot, "", "", "", null);
        for (int i = 0; i < line.getLines().size(); i++) {
            rest -= counted(line.getLines().get(i));
            carry(line.getLines().get(i), place + "/lines/" + i, inKind, scattered);
        }
        for (Node each : scattered.below) {
            moved.add(each); // in the wrong chapter of a wrong chapter
        }
        boolean saysSomething = line.getAmount().isPresent()
                || line.getLabel().isPresent()
                || line.getFunder().isPresent();
        if (rest != 0 || (line.getLines().isEmpty() && saysSomething)) {
            Optional<Money> amount = line.getAmount().isPresent() || rest != 0
                    ? Optional.of(Money.ofMinor(rest, currency))
                    : Optional.empty();
            Reason reason = meaning == null
                    ? Reason.UNKNOWN_ACCOUNT
                    : target.hasAbolished(meaning) ? Reason.ABOLISHED : Reason.NO_LINE;
            changes.set(
                    slot,
                    new LineChange(
                            Kind.NOT_CARRIED, place, line.getAccount(), named(line), amount, Optional.empty(), reason));
            lost += inKind ? 0 : rest;
            lostInKind += inKind ? rest : 0;
        }
    }

    private @Nullable LineChange change(BudgetLine line, String place, String meaning, Spelling to) {
        String code = line.getAccount();
        if (CodeMeanings.isUnclear(meaning)) {
            return change(Kind.MERGED, line, place, to.code(), Reason.AMBIGUOUS);
        }
        if (to.code().equals(code)) {
            return null;
        }
        boolean says = to.exact() || !source.prints(code) || (onto.isChart() && CodeMeanings.isNumber(to.code()));
        if (!says) {
            return change(Kind.MERGED, line, place, to.code(), Reason.NO_OWN_LINE);
        }
        return change(
                Kind.RENAMED, line, place, to.code(), target.prints(code) ? Reason.REUSED_CODE : Reason.OTHER_CODE);
    }

    private LineChange change(Kind kind, BudgetLine line, String place, String to, Reason reason) {
        boolean blank = line.getAmount().isEmpty() && line.getLines().isEmpty();
        return new LineChange(
                kind,
                place,
                line.getAccount(),
                named(line),
                blank ? Optional.empty() : Optional.of(Money.ofMinor(counted(line), currency)),
                Optional.of(to),
                reason);
    }

    private Optional<String> named(BudgetLine line) {
        return line.getLabel().isPresent() ? line.getLabel() : wording(line);
    }

    private Optional<String> wording(BudgetLine line) {
        Account printed = from.line(line.getAccount());
        return printed != null && printed.code().equals(line.getAccount())
                ? Optional.of(printed.label().french())
                : Optional.empty();
    }

    private long counted(BudgetLine line) {
        return Amounts.of(line, currency);
    }

    /** Puts a line that left its chapter into its own: one that has lines, or declares nothing, can take it. */
    private void place(Node node) {
        for (Node each : chapters) {
            boolean takes = !each.below.isEmpty() || !each.declares;
            if (takes && each.account.equals(node.root) && !node.account.equals(node.root)) {
                each.declared += each.declares ? node.counted() : 0;
                each.below.add(node);
                return;
            }
        }
        chapters.add(node);
    }

    /** The lines on the other form. */
    List<BudgetLine> lines() {
        return lines(chapters);
    }

    private List<BudgetLine> lines(List<Node> nodes) {
        List<BudgetLine> lines = new ArrayList<>();
        for (Node each : merged(nodes)) {
            lines.add(each.line.toBuilder()
                    .account(each.account)
                    .label(each.label)
                    .amount(each.declares ? Optional.of(Money.ofMinor(each.declared, currency)) : Optional.empty())
                    .lines(lines(each.below))
                    .build());
        }
        return lines;
    }

    /** Lines that had codes of their own and got the same become one; where that cannot be, they stay apart. */
    private List<Node> merged(List<Node> nodes) {
        Map<String, Map<String, Node>> first = new HashMap<>();
        List<Node> merged = new ArrayList<>();
        for (Node each : nodes) {
            Map<String, Node> ofAccount = first.computeIfAbsent(each.account, account -> new HashMap<>());
            Node other = ofAccount.putIfAbsent(each.line.getFunder().orElse(""), each);
            if (other == null || other.line.getAccount().equals(each.line.getAccount())) {
                merged.add(each);
            } else if (other.below.isEmpty() && each.below.isEmpty()) {
                add(each, other);
            } else {
                each.account = each.meaning.contains(".") ? target.finer(each.meaning) : each.account;
                changes.set(each.slot, severalInOne(each, each.account));
                merged.add(each);
            }
        }
        return merged;
    }

    private void add(Node one, Node into) {
        into.declares |= one.declares;
        into.declared += one.declared;
        into.label = into.label.equals(one.label) ? into.label : Optional.empty();
        for (Node each : List.of(into, one)) {
            LineChange known = changes.get(each.slot);
            if (known == null || known.kind() != Kind.MERGED) {
                changes.set(each.slot, severalInOne(each, into.account));
            }
        }
    }

    private LineChange severalInOne(Node node, String account) {
        return change(Kind.MERGED, node.line, node.place, account, Reason.SEVERAL_IN_ONE);
    }

    /** What became of the lines, in the order of the budget; to be asked for after {@link #lines}. */
    List<LineChange> changes() {
        List<LineChange> said = new ArrayList<>();
        for (LineChange each : changes) {
            if (each != null) {
                said.add(each);
            }
        }
        return Collections.unmodifiableList(said);
    }

    /** What was not carried, in cash or in kind. */
    Money lost(boolean inKind) {
        return Money.ofMinor(inKind ? lostInKind : lost, currency);
    }
}
