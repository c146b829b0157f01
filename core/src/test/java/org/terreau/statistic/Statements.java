package org.terreau.statistic;

import java.math.BigDecimal;
import org.terreau.value.DateRange;

/** Figures for tests. */
final class Statements {

    private Statements() {}

    static Figure.Builder gardens(String value) {
        return figure("network.gardens", "jardins", value);
    }

    static Figure gardens(String value, String source) {
        return gardens(value).source(source).build();
    }

    static Figure gardens(Qualifier qualifier, String value) {
        return gardens(value).qualifier(qualifier).build();
    }

    static Figure gardens(DateRange period, String value) {
        return gardens(value).period(period).build();
    }

    static Figure.Builder figure(String key, String unit, String value) {
        Figure.Builder builder = Figure.builder();
        builder.key(key).label("Jardins du réseau").unit(unit).value(new BigDecimal(value));
        return builder;
    }
}
