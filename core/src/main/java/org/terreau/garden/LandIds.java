package org.terreau.garden;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.value.Text;

/** The ids that the tenures of a garden name, of plots or of parcels, held against those that its sites have. */
final class LandIds {

    private static final int MOST_LISTED = 12;

    private final Garden garden;
    private final String member;
    private final Text what;
    private final Function<Site, List<String>> had;
    private final Function<Tenure, List<String>> named;
    private @Nullable Map<String, Site> anywhere;

    LandIds(
            Garden garden,
            String member,
            Text what,
            Function<Site, List<String>> had,
            Function<Tenure, List<String>> named) {
        this.garden = garden;
        this.member = member;
        this.what = what;
        this.had = had;
        this.named = named;
    }

    void check(Site site, Reporter reporter) {
        List<Tenure> tenures = site.getTenures();
        Set<String> here = null;
        List<String> known = List.of();
        for (int i = 0; i < tenures.size(); i++) {
            List<String> ids = named.apply(tenures.get(i));
            if (!ids.isEmpty()) {
                if (here == null) {
                    List<String> all = had.apply(site);
                    here = new HashSet<>(all);
                    known = all.subList(0, Math.min(MOST_LISTED, all.size()));
                }
                reporter.in("tenures", i);
                check(site, here, known, ids, reporter);
                reporter.out();
            }
        }
    }

    private void check(Site site, Set<String> here, List<String> known, List<String> ids, Reporter reporter) {
        for (int i = 0; i < ids.size(); i++) {
            if (!here.contains(ids.get(i))) {
                reporter.in(member, i);
                report(site, known, ids.get(i), reporter);
                reporter.out();
            }
        }
    }

    private void report(Site site, List<String> known, String id, Reporter reporter) {
        Facts facts = Facts.of("site", site.getName()).and("what", what).and("id", id);
        Site other = anywhere().get(id);
        if (other != null) {
            reporter.report(facts.and("other", other.getName()), "elsewhere");
        } else if (known.isEmpty()) {
            reporter.report(facts);
        } else {
            reporter.report(facts.and("known", known), "known");
        }
    }

    /** Where each id is; in the first site that has it. */
    private Map<String, Site> anywhere() {
        if (anywhere == null) {
            Map<String, Site> sites = new HashMap<>();
            for (Site site : garden.getSites()) {
                had.apply(site).forEach(id -> sites.putIfAbsent(id, site));
            }
            anywhere = sites;
        }
        return anywhere;
    }
}
