package org.terreau.garden;

import java.util.List;
import org.terreau.finding.Check;
import org.terreau.finding.Reporter;

/** The ways into a garden that its rules go. */
final class Parts {

    /** Checks a site of a garden. */
    @FunctionalInterface
    interface OfSite {
        void check(Garden garden, Site site, Reporter reporter);
    }

    /** Checks a plot of a site. */
    @FunctionalInterface
    interface OfPlot {
        void check(Garden garden, Site site, Plot plot, Reporter reporter);
    }

    /** Checks a bed of a plot. */
    @FunctionalInterface
    interface OfBed {
        void check(Plot plot, Bed bed, Reporter reporter);
    }

    private Parts() {}

    static Check<Garden> sites(OfSite check) {
        return (garden, reporter) -> {
            List<Site> sites = garden.getSites();
            for (int i = 0; i < sites.size(); i++) {
                reporter.in("sites", i);
                check.check(garden, sites.get(i), reporter);
                reporter.out();
            }
        };
    }

    static Check<Garden> plots(OfPlot check) {
        return sites((garden, site, reporter) -> {
            List<Plot> plots = site.getPlots();
            for (int i = 0; i < plots.size(); i++) {
                reporter.in("plots", i);
                check.check(garden, site, plots.get(i), reporter);
                reporter.out();
            }
        });
    }

    static Check<Garden> beds(OfBed check) {
        return plots((garden, site, plot, reporter) -> {
            List<Bed> beds = plot.getBeds();
            for (int i = 0; i < beds.size(); i++) {
                reporter.in("beds", i);
                check.check(plot, beds.get(i), reporter);
                reporter.out();
            }
        });
    }
}
