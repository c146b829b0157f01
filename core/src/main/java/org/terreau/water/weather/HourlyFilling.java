package org.terreau.water.weather;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.terreau.finding.Facts;

/** Puts the hours of a document in their order, and leaves out what cannot be. */
final class HourlyFilling {

    /** A mean of W/m² over an hour, read as a day's MJ/m², is this many times an hour's. */
    private static final double HOURS_A_DAY = 24;

    private HourlyFilling() {}

    /** The hours that end then; {@link LocalDateTime#MIN} for one of which it is not known when. */
    static HourlyWeather of(
            WeatherStation station,
            List<LocalDateTime> ends,
            List<OpenMeteoColumns.Meant> meant,
            OpenMeteoColumns columns,
            LocalDateTime forecastFrom,
            WeatherTables tables) {
        LocalDateTime first = LocalDateTime.MAX;
        LocalDateTime last = LocalDateTime.MIN;
        for (LocalDateTime each : ends) {
            if (!each.equals(LocalDateTime.MIN)) {
                first = each.isBefore(first) ? each : first;
                last = each.isAfter(last) ? each : last;
            }
        }
        if (first.isAfter(last)) {
            return HourlyWeather.builder(station, LocalDateTime.of(1970, 1, 1, 0, 0), 0)
                    .build();
        }
        long wanted = ChronoUnit.HOURS.between(first, last) + 1;
        int hours = (int) Math.min(wanted, HourlyWeather.MOST_HOURS);
        if (hours < wanted) {
            Facts facts = Facts.of("station", station.id()).and("line", ends.size());
            tables.found(WeatherFileRules.LIMIT, 0, 0, "", facts, "");
        }
        HourlyWeather.Builder weather = HourlyWeather.builder(station, first, hours);
        boolean[] seen = new boolean[hours];
        for (int i = 0; i < ends.size(); i++) {
            long hour = ends.get(i).equals(LocalDateTime.MIN) ? -1 : ChronoUnit.HOURS.between(first, ends.get(i));
            if (hour < 0 || hour >= hours) {
                continue;
            }
            if (seen[(int) hour]) {
                Facts facts = Facts.of("station", station.id())
                        .and("line", i + 1)
                        .and("day", ends.get(i).toLocalDate())
                        .and("first", hour + 1);
                tables.found(WeatherFileRules.DOUBLED, 0, i + 1, "time", facts, "hour");
                continue;
            }
            seen[(int) hour] = true;
            boolean known = !ends.get(i).isAfter(forecastFrom);
            for (OpenMeteoColumns.Meant each : meant) {
                set(weather, each, columns, i, (int) hour, known, station, ends.get(i), tables);
            }
        }
        return weather.build();
    }

    private static void set(
            HourlyWeather.Builder weather,
            OpenMeteoColumns.Meant column,
            OpenMeteoColumns columns,
            int position,
            int hour,
            boolean known,
            WeatherStation station,
            LocalDateTime end,
            WeatherTables tables) {
        WeatherVariable variable = Objects.requireNonNull(column.meaning().variable());
        double value = columns.converted(column, position);
        if (Double.isNaN(value)) {
            return;
        }
        if (column.meaning().unit().equals("W/m²")) {
            value /= HOURS_A_DAY;
        }
        if (!variable.isPossible(value)) {
            Facts facts = WeatherRules.impossible(station, variable, end.toLocalDate(), value);
            tables.found(WeatherRules.IMPOSSIBLE, 0, position + 1, column.name(), facts, "");
            return;
        }
        weather.set(variable, hour, value, known ? ValueOrigin.MODELLED : ValueOrigin.FORECAST);
    }
}
