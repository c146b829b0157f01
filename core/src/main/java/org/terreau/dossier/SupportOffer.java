package org.terreau.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.terreau.funding.scheme.Scheme;
import org.terreau.money.Money;
import org.terreau.network.SupportService;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * Whether a service or a scheme is for a project, and why.
 *
 * @param service the service; empty for a scheme that no service names
 * @param scheme the scheme; empty for a service without one, or with one that is not known
 * @param verdict whether it fits
 * @param reasons every condition that was looked at: what speaks against it, then what is still to be asked, then what
 *     speaks for it
 * @param most at most how much is given; empty where no money is given, nothing limits it, or it does not fit
 */
public record SupportOffer(
        Optional<SupportService> service,
        Optional<Scheme> scheme,
        Verdict verdict,
        List<Reason> reasons,
        Optional<Money> most) {

    /** Whether something fits; the best first. */
    public enum Verdict implements Labelled {
        /** Every condition that is known is met. */
        FITS("convient", "fits"),
        /** Something must be asked first. */
        OPEN("à préciser", "open question"),
        /** A condition is not met. */
        DOES_NOT_FIT("ne convient pas", "does not fit");

        private final String french;
        private final String english;

        Verdict(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /**
     * What one condition comes to.
     *
     * @param verdict whether it is met; {@link Verdict#OPEN} for a question
     * @param text the condition, or the question, in a sentence
     */
    public record Reason(Verdict verdict, Text text) implements Labelled {

        @Override
        public String label(Locale locale) {
            return text.label(locale);
        }
    }

    /**
     * Keeps the reasons, the gravest first.
     *
     * @param service the service
     * @param scheme the scheme
     * @param verdict whether it fits
     * @param reasons the reasons
     * @param most at most how much is given
     */
    public SupportOffer {
        reasons = reasons.stream()
                .sorted(Comparator.comparing(Reason::verdict).reversed())
                .toList();
    }

    /**
     * Returns what is offered.
     *
     * @return the title of the service, or of the scheme
     */
    public String title() {
        return service.map(SupportService::getTitle)
                .or(() -> scheme.map(Scheme::getTitle))
                .orElse("");
    }

    /**
     * Returns what decided: the conditions that are not met, or else the questions, or else what speaks for it.
     *
     * @return the reasons that have the verdict of the offer
     */
    public List<Reason> deciding() {
        return reasons.stream().filter(each -> each.verdict() == verdict).toList();
    }
}
