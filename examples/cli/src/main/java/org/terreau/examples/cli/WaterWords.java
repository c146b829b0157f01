package org.terreau.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.terreau.money.Money;
import org.terreau.value.TimeRange;

/** How amounts, hours and days of water are written for a person. */
final class WaterWords {

    private static final double CAN_L = 10;
    private static final int HOUR = 60;

    private final PageText page;

    WaterWords(PageText page) {
        this.page = page;
    }

    /** Whole litres. */
    String litres(double litres) {
        return page.numbers().print(Math.round(litres)) + "\u00A0L";
    }

    /** A number with so many decimals. */
    String number(double number, int decimals) {
        return page.numbers().print(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Whole millimetres. */
    String mm(double mm) {
        return page.numbers().print(Math.round(mm)) + "\u00A0mm";
    }

    /** A share in whole percent; a dash where it is not known. */
    String percent(OptionalDouble share) {
        return share.isEmpty()
                ? "–"
                : page.numbers().percent(BigDecimal.valueOf(Math.round(share.getAsDouble() * 100)));
    }

    /** A part of a whole in whole percent; a dash when the whole is nothing. */
    String percent(double part, double whole) {
        return percent(whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty());
    }

    /** Money of the currency of a price. */
    String money(double amount, Money price) {
        BigDecimal rounded = BigDecimal.valueOf(amount)
                .setScale(price.getCurrency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return page.numbers().print(Money.of(rounded, price.getCurrency()));
    }

    /** How many cans of ten litres. */
    String cans(double litres) {
        long cans = (long) Math.ceil(litres / CAN_L - 1e-9);
        return page.numbers().print(cans) + "\u00A0"
                + (cans == 1 ? page.say("arrosoir", "can") : page.say("arrosoirs", "cans"));
    }

    /** Minutes, in hours from the first hour on. */
    String minutes(double minutes) {
        long whole = Math.max(1, Math.round(minutes));
        return whole < HOUR
                ? whole + "\u00A0min"
                : whole / HOUR + "\u00A0h\u00A0" + (whole % HOUR < 10 ? "0" : "") + whole % HOUR;
    }

    /** Parts of a day. */
    String hours(List<TimeRange> parts) {
        List<String> shown = new ArrayList<>();
        parts.forEach(each ->
                shown.add(hour(each.getFromMinute()) + "–" + hour(each.getToMinute()) + page.say("\u00A0h", "")));
        return String.join(page.say(" ou ", " or "), shown);
    }

    private String hour(int minute) {
        String minutes = (minute % HOUR < 10 ? "0" : "") + minute % HOUR;
        boolean plain = minute % HOUR == 0;
        return minute / HOUR + page.say(plain ? "" : "h" + minutes, ":" + minutes);
    }

    /** A day with its weekday. */
    String weekday(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + page.day(day);
    }

    /** A day without its year. */
    String shortDay(LocalDate day) {
        String shown = page.day(day);
        return page.say(shown.length() == 10 ? shown.substring(0, 5) : shown, shown);
    }

    private String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> page.say("lundi", "Monday");
            case TUESDAY -> page.say("mardi", "Tuesday");
            case WEDNESDAY -> page.say("mercredi", "Wednesday");
            case THURSDAY -> page.say("jeudi", "Thursday");
            case FRIDAY -> page.say("vendredi", "Friday");
            case SATURDAY -> page.say("samedi", "Saturday");
            case SUNDAY -> page.say("dimanche", "Sunday");
        };
    }

    /** Days. */
    String days(long days) {
        return page.numbers().print(days) + "\u00A0"
                + (days == 1 ? page.say("jour", "day") : page.say("jours", "days"));
    }
}
