package org.terreau.funding.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Rna;
import org.terreau.value.Siret;

/**
 * The rules of this room, in the order in which a person would look. They are stricter than the patterns of the schema:
 * they know the calendar, the order of two days, the check digits, and the shares of one decision.
 */
public final class AwardRules {

    private static final Rate LEAST_SHARE = Rate.of(1, 100);
    private static final RuleBook<Award> AWARDS = book();
    private static final RuleBook<List<Award>> LISTS = AwardLists.book();

    private AwardRules() {}

    /**
     * Returns the rules on one award.
     *
     * @return the book
     */
    public static RuleBook<Award> awards() {
        return AWARDS;
    }

    /**
     * Returns the rules on several awards together: the shares of one decision, whether amounts are given before or
     * after the split, awards that stand twice.
     *
     * @return the book
     */
    public static RuleBook<List<Award>> lists() {
        return LISTS;
    }

    private static RuleBook<Award> book() {
        return RuleBook.<Award>empty()
                .plus(rule("required", "AWD-010", AwardSources.REQUIRED), AwardRules::required)
                .plus(rule("no-identifier", "AWD-006", AwardSources.ONE_OF), AwardRules::identifier)
                .plus(rule("siret", "AWD-001", AwardSources.SIRENE), AwardRules::sirets)
                .plus(rule("rna", "AWD-002", AwardSources.RNA), AwardRules::rna)
                .plus(rule("date", "AWD-004", AwardSources.DATES), AwardRules::dates)
                .plus(rule("period-order", "AWD-005", AwardSources.DATES), AwardRules::order)
                .plus(rule("number-form", "AWD-009", AwardSources.NUMBERS), AwardRules::numbers)
                .plus(rule("share-range", "AWD-003", AwardSources.SHARE), AwardRules::share)
                .plus(rule("nature", "AWD-012", AwardSources.NATURE), AwardRules::nature)
                .plus(rule("eu-notification", "AWD-013", AwardSources.NOTIFICATION), AwardRules::notification)
                .plus(rule("text-length", "AWD-011", AwardSources.LENGTH), AwardRules::lengths)
                .plus(
                        AwardTexts.RULES.rule(
                                "funding.award.negative", "AWD-014", Severity.INFO, AwardSources.PRACTICE),
                        AwardRules::negative);
    }

    private static Rule rule(String what, String code, Source source) {
        return AwardTexts.RULES.rule("funding.award." + what, code, Severity.ERROR, source);
    }

    /** What a cell of a column says that fits no member; −1 when there is none. */
    private static int cell(Award award, ScdlField field) {
        List<AwardCell> cells = award.getCells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getColumn().equals(field.getColumn())) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String text(Award award, int cell) {
        return cell < 0 ? null : award.getCells().get(cell).getText();
    }

    private static void report(
            Reporter reporter, ScdlField field, int cell, String value, @Nullable String meant, String variant) {
        if (cell < 0) {
            reporter.in(field.getMember());
        } else {
            reporter.in("cells", cell);
        }
        Facts facts = Facts.of("column", field.getColumn()).and("value", value);
        reporter.report(meant == null ? facts : facts.and("meant", meant), variant);
        reporter.out();
    }

    private static void required(Award award, Reporter reporter) {
        required(award, award.getFunderName().isPresent(), ScdlField.FUNDER_NAME, reporter);
        required(award, award.getFunderSiret().isPresent(), ScdlField.FUNDER_SIRET, reporter);
        required(award, award.getAgreementDate().isPresent(), ScdlField.AGREEMENT_DATE, reporter);
        required(award, award.getRecipientName().isPresent(), ScdlField.RECIPIENT_NAME, reporter);
        required(award, award.getPurpose().isPresent(), ScdlField.PURPOSE, reporter);
        required(award, award.getAmount().isPresent(), ScdlField.AMOUNT, reporter);
        required(award, award.getNature().isPresent(), ScdlField.NATURE, reporter);
        required(award, award.getPaymentTerms().isPresent(), ScdlField.PAYMENT_TERMS, reporter);
        required(award, award.getPaymentPeriod().isPresent(), ScdlField.PAYMENT_PERIOD, reporter);
        required(award, award.getEuNotified().isPresent(), ScdlField.EU_NOTIFIED, reporter);
        required(award, award.getShare().isPresent(), ScdlField.SHARE, reporter);
    }

    private static void required(Award award, boolean there, ScdlField field, Reporter reporter) {
        if (!there && cell(award, field) < 0) {
            reporter.in(field.getMember());
            reporter.report(Facts.of("column", field.getColumn()));
            reporter.out();
        }
    }

    private static void identifier(Award award, Reporter reporter) {
        if (award.getRecipientSiret().isEmpty() && award.getRecipientRna().isEmpty()) {
            reporter.in(ScdlField.RECIPIENT_SIRET.getMember());
            reporter.report(Facts.of("column", ScdlField.RECIPIENT_SIRET.getColumn())
                    .and("other", ScdlField.RECIPIENT_RNA.getColumn()));
            reporter.out();
        }
    }

    private static void sirets(Award award, Reporter reporter) {
        siret(award.getFunderSiret(), ScdlField.FUNDER_SIRET, reporter);
        siret(award.getRecipientSiret(), ScdlField.RECIPIENT_SIRET, reporter);
    }

    private static void siret(Optional<String> siret, ScdlField field, Reporter reporter) {
        if (siret.isEmpty() || Siret.isValid(siret.get())) {
            return;
        }
        String text = siret.get();
        String meant = Meant.siret(text);
        String variant = meant != null
                ? "meant"
                : Meant.isSiren(text)
                        ? "siren"
                        : Meant.isScientific(text) ? "scientific" : Siret.isWritten(text) ? "digit" : "";
        report(reporter, field, -1, text, meant, variant);
    }

    private static void rna(Award award, Reporter reporter) {
        if (award.getRecipientRna().isPresent()
                && !Rna.isValid(award.getRecipientRna().get())) {
            String text = award.getRecipientRna().get();
            String meant = Meant.rna(text);
            report(reporter, ScdlField.RECIPIENT_RNA, -1, text, meant, meant == null ? "" : "meant");
        }
    }

    private static void dates(Award award, Reporter reporter) {
        if (award.getAgreementDate().isPresent()) {
            LocalDate day = award.getAgreementDate().get();
            if (day.getYear() < 1 || day.getYear() > 9999) {
                report(reporter, ScdlField.AGREEMENT_DATE, -1, day.toString(), null, "");
            }
        }
        if (!award.getCells().isEmpty()) {
            date(award, ScdlField.AGREEMENT_DATE, reporter);
            date(award, ScdlField.PAYMENT_PERIOD, reporter);
        }
    }

    private static void date(Award award, ScdlField field, Reporter reporter) {
        int cell = cell(award, field);
        String text = text(award, cell);
        boolean period = field == ScdlField.PAYMENT_PERIOD;
        if (text == null || (period && runsBackwards(text))) {
            return;
        }
        String meant = period ? Meant.period(text) : Meant.day(text);
        boolean calendar = ScdlCells.fitsPattern(text, period);
        String variant = calendar ? (meant == null ? "calendar" : "calendar-meant") : meant == null ? "" : "meant";
        report(reporter, field, cell, text, meant, variant);
    }

    private static boolean runsBackwards(String text) {
        char[] chars = text.toCharArray();
        LocalDate first = ScdlCells.first(chars, 0, chars.length);
        LocalDate last = ScdlCells.last(chars, 0, chars.length);
        return first != null && last != null && last.isBefore(first);
    }

    private static void order(Award award, Reporter reporter) {
        int cell = award.getCells().isEmpty() ? -1 : cell(award, ScdlField.PAYMENT_PERIOD);
        String text = text(award, cell);
        if (text != null && runsBackwards(text)) {
            reporter.in("cells", cell);
            reporter.report(Facts.of("column", ScdlField.PAYMENT_PERIOD.getColumn())
                    .and("value", text)
                    .and("meant", text.substring(11) + "/" + text.substring(0, 10)));
            reporter.out();
        }
    }

    private static void numbers(Award award, Reporter reporter) {
        if (award.getCells().isEmpty()) {
            return;
        }
        int cell = cell(award, ScdlField.AMOUNT);
        String text = text(award, cell);
        if (text != null) {
            String meant = Meant.amount(text);
            String variant = meant != null ? "meant" : isFractionOfCent(text) ? "fraction" : "";
            report(reporter, ScdlField.AMOUNT, cell, text, meant, variant);
        }
        int share = cell(award, ScdlField.SHARE);
        String percent = text(award, share);
        if (percent != null) {
            String meant = Meant.share(percent);
            report(reporter, ScdlField.SHARE, share, percent, meant, meant == null ? "" : "meant");
        }
    }

    /** A number with a point and more than two decimals: perhaps the point parts thousands. */
    private static boolean isFractionOfCent(String text) {
        int point = text.indexOf('.');
        if (point < 1 || text.length() - point < 4 || text.length() > 40) {
            return false;
        }
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static void share(Award award, Reporter reporter) {
        if (award.getShare().isEmpty()) {
            return;
        }
        Rate share = award.getShare().get();
        if (share.compareTo(Rate.ONE) > 0 || share.compareTo(LEAST_SHARE) < 0) {
            reporter.in(ScdlField.SHARE.getMember());
            Facts facts = Facts.of("column", ScdlField.SHARE.getColumn()).and("value", share);
            String meant = share.compareTo(Rate.ONE) > 0 ? Meant.share(share.toString()) : null;
            boolean small = share.signum() > 0 && share.compareTo(LEAST_SHARE) < 0;
            reporter.report(
                    meant == null ? facts : facts.and("meant", meant),
                    meant != null ? "percent" : small ? "small" : "");
            reporter.out();
        }
    }

    private static void nature(Award award, Reporter reporter) {
        int cell = award.getCells().isEmpty() ? -1 : cell(award, ScdlField.NATURE);
        String text = text(award, cell);
        if (text != null) {
            String meant = Meant.nature(text);
            report(reporter, ScdlField.NATURE, cell, text, meant, meant == null ? "" : "meant");
        }
    }

    private static void notification(Award award, Reporter reporter) {
        int cell = award.getCells().isEmpty() ? -1 : cell(award, ScdlField.EU_NOTIFIED);
        String text = text(award, cell);
        if (text != null) {
            String meant = Meant.notification(text);
            report(reporter, ScdlField.EU_NOTIFIED, cell, text, meant, meant == null ? "" : "meant");
        }
    }

    private static void lengths(Award award, Reporter reporter) {
        length(award.getPurpose(), ScdlField.PURPOSE, reporter);
        length(award.getPaymentTerms(), ScdlField.PAYMENT_TERMS, reporter);
        length(award.getRaeId(), ScdlField.RAE_ID, reporter);
    }

    private static void length(Optional<String> text, ScdlField field, Reporter reporter) {
        if (text.isPresent() && text.get().length() > field.getMaxLength()) {
            int characters = text.get().codePointCount(0, text.get().length());
            if (characters > field.getMaxLength()) {
                reporter.in(field.getMember());
                reporter.report(Facts.of("column", field.getColumn())
                        .and("value", text.get())
                        .and("length", characters)
                        .and("max", field.getMaxLength()));
                reporter.out();
            }
        }
    }

    private static void negative(Award award, Reporter reporter) {
        Optional<Money> amount = award.getAmount();
        if (amount.isPresent() && amount.get().isNegative()) {
            reporter.in(ScdlField.AMOUNT.getMember());
            reporter.report(Facts.of("column", ScdlField.AMOUNT.getColumn()).and("value", amount.get()));
            reporter.out();
        }
    }
}
