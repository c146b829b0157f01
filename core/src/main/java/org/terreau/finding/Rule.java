package org.terreau.finding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * What a rule is, apart from how it is checked: its id, how grave it is, where it comes from, what it says.
 *
 * <p>A rule and its {@link Check} stand together in a {@link RuleBook}. Immutable; two rules are equal when id and
 * severity are.
 */
public final class Rule {

    private final String id;
    private final String code;
    private final Severity severity;
    private final Source source;
    private final RuleTexts texts;
    private final @Nullable DateRange inForce;

    Rule(String id, String code, Severity severity, Source source, RuleTexts texts) {
        this.id = Objects.requireNonNull(id, "id");
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.source = Objects.requireNonNull(source, "source");
        this.texts = texts;
        this.inForce = source.getInForce().orElse(null);
    }

    /**
     * Makes a rule of one's own.
     *
     * @param id its id, in the form {@code room.subject.what}
     * @param code a short code to print and to say
     * @param severity how grave a finding of it is
     * @param source where it comes from
     * @param french what it says in French, with the facts in braces; also its summary
     * @param english the same in English
     * @return the rule
     */
    public static Rule of(String id, String code, Severity severity, Source source, String french, String english) {
        return RuleTexts.of(
                        Map.of(code + ".summary", french, code + ".message", french),
                        Map.of(code + ".summary", english, code + ".message", english))
                .rule(id, code, severity, source);
    }

    /**
     * Returns the id.
     *
     * @return for example {@code funding.budget.totals-balance}
     */
    public String getId() {
        return id;
    }

    /**
     * Returns the short code.
     *
     * @return for example {@code BUD-001}
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns how grave a finding of this rule is.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Returns where the rule comes from.
     *
     * @return the source
     */
    public Source getSource() {
        return source;
    }

    /**
     * Tells whether the rule applies on a day.
     *
     * @param day a day
     * @return true when its source is in force on that day, or is not dated
     */
    public boolean isInForce(LocalDate day) {
        return inForce == null || inForce.contains(day);
    }

    /**
     * Says in a sentence what the rule demands.
     *
     * @param locale French or English
     * @return the summary
     */
    public String summary(Locale locale) {
        return Objects.requireNonNull(texts.find(code + ".summary", "")).label(locale);
    }

    /**
     * Returns every text of this rule: its summary, its messages and repairs with their variants.
     *
     * @param locale French or English
     * @return the texts by the end of their key, such as {@code message} or {@code repair.transposition}
     */
    public Map<String, String> texts(Locale locale) {
        return texts.of(code, locale);
    }

    String message(Locale locale, String variant, Facts facts) {
        Text template = Objects.requireNonNull(texts.find(code + ".message", variant));
        return MessageTemplate.fill(template.label(locale), facts, locale);
    }

    Optional<String> repair(Locale locale, String variant, Facts facts) {
        Text template = texts.find(code + ".repair", variant);
        return Optional.ofNullable(template).map(text -> MessageTemplate.fill(text.label(locale), facts, locale));
    }

    Rule regraded(Severity other) {
        return other == severity ? this : new Rule(id, code, other, source, texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && id.equals(rule.id) && severity == rule.severity;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + id + " (" + severity + ")";
    }
}
