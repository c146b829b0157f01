package org.terreau.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * A version of a form: the lines that it prints, by code. The same code may mean something else on another form, so a
 * code is looked up in its form only.
 *
 * <p>A chart of accounts is a form on which a budget may be written too: its lines are accounts, it is in force for
 * years opened on certain days, and any finer number may stand below its accounts.
 *
 * <p>Immutable reference data; {@link Forms} holds those that Terreau brings.
 */
public final class Form {

    /** The id of a budget on no form: every code of classes 6, 7, 86 and 87 is accepted. */
    public static final String FREE = "FREE";

    /** The code of the expected surplus on every form. */
    public static final String SURPLUS = "EXC";

    /** The code of the expected deficit or self-financing on every form. */
    public static final String DEFICIT = "INS";

    private final String id;
    private final Text title;
    private final Source source;
    private final Map<String, Account> accounts;
    private final List<Account> sorted;
    private final List<Account> balancing;
    private final Optional<DateRange> inForce;
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Account> byMeaning = new HashMap<>();

    private Form(String id, Text title, Source source, Map<String, Account> accounts, Optional<DateRange> inForce) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.accounts = Collections.unmodifiableMap(accounts);
        this.sorted = new ArrayList<>(accounts.values());
        this.sorted.sort(Comparator.comparing(Account::code));
        this.balancing = new ArrayList<>(this.sorted);
        this.balancing.removeIf(each -> each.role() == Account.Role.ORDINARY);
        this.inForce = inForce;
        for (Account each : accounts.values()) {
            String above = each.parent().isEmpty()
                    ? ""
                    : meanings.getOrDefault(each.parent().get(), "");
            List<String> own = each.meanings();
            String itself = !own.isEmpty() ? own.get(0) : above.isEmpty() ? each.code() : above + "." + each.code();
            meanings.put(each.code(), itself);
            byMeaning.put(itself, each);
        }
        for (Account each : accounts.values()) {
            each.meanings().forEach(meaning -> byMeaning.putIfAbsent(meaning, each));
        }
    }

    /**
     * Makes a form.
     *
     * @param id its id, with its version
     * @param title its name
     * @param source where its lines were taken from
     * @param accounts its lines in order; none for a form that accepts every code of the general chart
     * @return the form
     * @throws IllegalArgumentException when two lines have one code
     */
    public static Form of(String id, Text title, Source source, Collection<Account> accounts) {
        return new Form(id, title, source, byCode(id, accounts), Optional.empty());
    }

    /**
     * Makes a chart of accounts.
     *
     * @param id its id, with its version
     * @param title its name
     * @param source where its accounts were taken from
     * @param inForce on which days a year must open for the chart to hold
     * @param accounts its accounts in order
     * @return the chart
     * @throws IllegalArgumentException when two accounts have one code
     */
    public static Form chart(String id, Text title, Source source, DateRange inForce, Collection<Account> accounts) {
        return new Form(id, title, source, byCode(id, accounts), Optional.of(inForce));
    }

    private static Map<String, Account> byCode(String id, Collection<Account> accounts) {
        Map<String, Account> byCode = new LinkedHashMap<>();
        for (Account each : accounts) {
            if (byCode.put(each.code(), each) != null) {
                throw new IllegalArgumentException("The form " + id + " has two lines " + each.code());
            }
        }
        return byCode;
    }

    /**
     * Returns the id.
     *
     * @return such as {@code CERFA_12156_06}
     */
    public String getId() {
        return id;
    }

    /**
     * Returns the name.
     *
     * @return in both languages
     */
    public Text getTitle() {
        return title;
    }

    /**
     * Returns where the lines were taken from.
     *
     * @return the source; not verified when the wording rests on a third party
     */
    public Source getSource() {
        return source;
    }

    /**
     * Returns when it is in force.
     *
     * @return for a chart, the days on which a year must open for it to hold; empty for a form, whose dates are not
     *     known
     */
    public Optional<DateRange> getInForce() {
        return inForce;
    }

    /**
     * Tells whether this is a chart of accounts.
     *
     * @return false for a form, whose lines are not accounts
     */
    public boolean isChart() {
        return inForce.isPresent();
    }

    /**
     * Returns the lines.
     *
     * @return them in order
     */
    public Collection<Account> getAccounts() {
        return accounts.values();
    }

    /**
     * Finds the line of a code, or the line that a finer code falls under: 6061 under 606, or under 60.
     *
     * @param code any code
     * @return the line with the longest code that the given one begins with; of at least a chapter's two characters
     */
    public Optional<Account> find(String code) {
        return Optional.ofNullable(line(code));
    }

    /** The line of just this code; null when there is none. */
    @Nullable
    Account exact(String code) {
        return accounts.get(code);
    }

    @Nullable
    Account line(String code) {
        Account exact = accounts.get(code);
        for (int length = code.length() - 1; exact == null && length >= 2; length--) {
            exact = byPrefix(code, length);
        }
        return exact;
    }

    /** What a line of this form means; null when it is not a line of this form. */
    @Nullable
    String meaningOf(@Nullable Account line) {
        return line == null ? null : meanings.get(line.code());
    }

    /** The line with a meaning, as its own or as one that it takes in; null when there is none. */
    @Nullable
    Account lineOf(String meaning) {
        return byMeaning.get(meaning);
    }

    /** The chapter that a line stands in; the line itself when it is a chapter. */
    Account chapter(Account line) {
        Account above = line;
        for (int i = 0; i < accounts.size() && above.parent().isPresent(); i++) {
            Account next = accounts.get(above.parent().get());
            above = next == null ? above : next;
        }
        return above;
    }

    /** Binary search for the first characters of a code, without making a string of them. */
    private @Nullable Account byPrefix(String code, int length) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(sorted.get(middle).code(), code, length);
            if (order == 0) {
                return sorted.get(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private static int compare(String whole, String code, int length) {
        for (int i = 0; i < Math.min(whole.length(), length); i++) {
            if (whole.charAt(i) != code.charAt(i)) {
                return whole.charAt(i) - code.charAt(i);
            }
        }
        return whole.length() - length;
    }

    /**
     * Tells whether a code may stand on this form.
     *
     * @param code any code
     * @return true when it is a line of the form, is finer than one, or the form is free and the class is 6, 7, 86 or
     *     87
     */
    public boolean knows(String code) {
        return role(code) != Account.Role.ORDINARY
                || (accounts.isEmpty() ? sideByClass(code) != null : line(code) != null);
    }

    /**
     * Tells on which side a code belongs.
     *
     * @param code any code
     * @return the side; empty when the code says nothing about it
     */
    public Optional<Side> side(String code) {
        return Optional.ofNullable(sideOf(code));
    }

    @Nullable
    Side sideOf(String code) {
        Account.Role role = role(code);
        if (role != Account.Role.ORDINARY) {
            return role == Account.Role.SURPLUS ? Side.EXPENSE : Side.INCOME;
        }
        Account line = line(code);
        return line == null ? sideByClass(code) : line.side();
    }

    /**
     * Tells what a code does in the balance.
     *
     * @param code any code
     * @return its role; ordinary for an unknown code
     */
    public Account.Role role(String code) {
        for (int i = 0; i < balancing.size(); i++) {
            if (balancing.get(i).code().equals(code)) {
                return balancing.get(i).role();
            }
        }
        if (code.equals(SURPLUS)) {
            return Account.Role.SURPLUS;
        }
        return code.equals(DEFICIT) ? Account.Role.DEFICIT : Account.Role.ORDINARY;
    }

    private static @Nullable Side sideByClass(String code) {
        if (code.startsWith("6") || code.startsWith("86")) {
            return Side.EXPENSE;
        }
        return code.startsWith("7") || code.startsWith("87") ? Side.INCOME : null;
    }

    @Override
    public String toString() {
        return id;
    }
}
