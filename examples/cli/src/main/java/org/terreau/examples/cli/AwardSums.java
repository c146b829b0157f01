package org.terreau.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.award.Award;
import org.terreau.funding.award.ScdlHeader;
import org.terreau.funding.award.ScdlRow;
import org.terreau.funding.award.ScdlRows;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Adds up what recipients get while the rows go by, and hands the awards on; no row is kept. */
final class AwardSums implements ScdlRows {

    private final Map<Currency, BigDecimal> sums = new LinkedHashMap<>();
    private final @Nullable AwardOutput output;
    private long withoutAmount;

    AwardSums() {
        this.output = null;
    }

    AwardSums(AwardOutput output) {
        this.output = output;
    }

    @Override
    public void header(ScdlHeader header) {
        if (output != null) {
            output.header(header);
        }
    }

    @Override
    public void row(ScdlRow row) {
        Award award = row.award();
        if (award.getAmount().isPresent()) {
            Money amount = award.getAmount().get();
            sums.merge(amount.getCurrency(), received(amount, award.getShare().orElse(Rate.ONE)), BigDecimal::add);
        } else {
            withoutAmount++;
        }
        if (output != null) {
            output.write(award);
        }
    }

    /** The recipient's part of an amount before it is split, rounded to the cent; all of it when the part is none. */
    private static BigDecimal received(Money amount, Rate share) {
        BigDecimal whole = amount.toBigDecimal();
        return share.signum() <= 0 || share.compareTo(Rate.ONE) >= 0
                ? whole
                : whole.multiply(BigDecimal.valueOf(share.getNumerator()))
                        .divide(BigDecimal.valueOf(share.getDenominator()), whole.scale(), RoundingMode.HALF_UP);
    }

    Map<Currency, BigDecimal> sums() {
        return sums;
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        sums.forEach((currency, sum) -> texts.put(currency.getCurrencyCode(), sum.toPlainString()));
        return texts;
    }

    /** How many awards could not be written. */
    int leftOut() {
        return output == null ? 0 : output.leftOut();
    }

    long withoutAmount() {
        return withoutAmount;
    }
}
