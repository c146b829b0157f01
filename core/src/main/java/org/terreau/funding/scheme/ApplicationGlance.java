package org.terreau.funding.scheme;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Whether an application may break a term of its scheme at all: one look instead of one for each rule. */
final class ApplicationGlance {

    private ApplicationGlance() {}

    /** False only where no rule of {@link SchemeRules#applications} finds anything. */
    static boolean mayBreakATerm(Application application) {
        return mayBreakACondition(application) || mayBreakAnAmount(application);
    }

    private static boolean mayBreakACondition(Application application) {
        Scheme scheme = application.getScheme();
        boolean stacked =
                !scheme.getNotWith().isEmpty() || !scheme.getOnlyWith().isEmpty();
        return !Terms.isForCarrier(application)
                || !Terms.isForNature(application)
                || !Terms.isForPlace(application)
                || Terms.isWithoutRate(application)
                || !Terms.isOpen(application)
                || !Terms.isInTime(application)
                || Terms.isRepeated(application)
                || Terms.isTooEarly(application)
                || (stacked && (Terms.conflict(application) != null || !Terms.isAccompanied(application)));
    }

    private static boolean mayBreakAnAmount(Application application) {
        Scheme scheme = application.getScheme();
        if (!ApplicationAmounts.isLimiting(scheme)) {
            return false;
        }
        Currency currency = ApplicationAmounts.currency(application);
        if (!ApplicationAmounts.isAddable(application, true, currency)) {
            return true;
        }
        Optional<Money> requested = application.getRequested();
        if (requested.isPresent()) {
            long asked = requested.get().getMinorUnits();
            if (asked > Terms.upper(scheme.getMaxGrant(), currency)
                    || (scheme.getMinGrant().isPresent()
                            && asked < scheme.getMinGrant().get().getMinorUnits())) {
                return true;
            }
        }
        return ApplicationAmounts.isCostKnown(application) && mayBreakACost(application, currency);
    }

    private static boolean mayBreakACost(Application application, Currency currency) {
        Scheme scheme = application.getScheme();
        long cost = ApplicationAmounts.eligibleCost(application, currency);
        boolean outside = cost > Terms.cap(scheme, currency)
                || (scheme.getMinEligibleCost().isPresent()
                        && cost < scheme.getMinEligibleCost().get().getMinorUnits());
        if (outside) {
            return true;
        }
        @Nullable Rate rate = Terms.rate(application);
        Optional<Money> requested = application.getRequested();
        boolean over = rate != null
                && requested.isPresent()
                && rate.isExceededBy(requested.get(), Money.ofMinor(cost, currency));
        return over || isPublicShareOver(application, currency);
    }

    private static boolean isPublicShareOver(Application application, Currency currency) {
        Optional<Rate> rate = application.getScheme().getMaxPublicRate();
        if (rate.isEmpty()) {
            return false;
        }
        long whole = ApplicationAmounts.publicBase(application, currency);
        long asked = ApplicationAmounts.of(application.getRequested(), currency);
        long money = ApplicationAmounts.publicMoney(application, asked, currency);
        return whole == MinorUnits.NONE
                || money == MinorUnits.NONE
                || rate.get().isExceededBy(Money.ofMinor(money, currency), Money.ofMinor(whole, currency));
    }
}
