package org.terreau.funding.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Labelled;

/**
 * The least that a local authority pays itself of an investment of its own: 20 % of the money that public persons
 * bring, its own included; 30 % in a field with a lead authority (CGCT, art. L1111-10 III and L1111-9).
 *
 * <p>Money of private-law bodies is left out of the base, that of a CAF included. Compared by cross-multiplication:
 * exactly 20 % is enough, one cent less is not.
 *
 * @param ruling whether the rule applies, or why not
 * @param figure the share that applies, with its source; empty when the rule does not apply
 * @param own the money of the owner
 * @param base the money of public persons, the owner’s included; empty when it has no sum
 * @param minimum the least own money of this base, rounded up to the cent; empty when the rule does not apply
 */
public record OwnShare(
        Ruling ruling, Optional<LegalFigure> figure, Money own, Optional<Money> base, Optional<Money> minimum) {

    /** What matters about an operation besides who owns it. */
    public enum Circumstance implements Labelled {
        /** It pays for running costs, not for an investment. */
        OPERATING("fonctionnement", "operating costs"),
        /** It is overseas, where the rule does not bind. */
        OVERSEAS("outre-mer", "overseas"),
        /** It lies in a field of competence with a lead authority. */
        LEAD_AUTHORITY_FIELD("domaine à chef de file", "field with a lead authority"),
        /**
         * One of the derogations of the law holds: urban renewal, protected monuments, repair after a disaster, water,
         * sanitation, waste, forest-fire protection, municipal roads, territorial co-operation.
         */
        DEROGATION("dérogation", "derogation"),
        /** The owner is a mixed syndicate of local authorities and their groupings alone. */
        CLOSED_SYNDICATE("syndicat mixte fermé", "closed mixed syndicate");

        private final String french;
        private final String english;

        Circumstance(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Whether the rule applies, or why not. */
    public enum Ruling implements Labelled {
        /** The rule applies. */
        APPLIES("la participation minimale s’applique", "the minimum own share applies"),
        /** The owner is a CCAS or CIAS. */
        CCAS("un CCAS n’est pas tenu à la participation minimale", "a CCAS is not bound by the minimum own share"),
        /** The owner is no local authority. */
        NOT_A_LOCAL_AUTHORITY(
                "le porteur n’est ni une collectivité territoriale ni un groupement",
                "the owner is neither a local authority nor a grouping of them"),
        /** A mixed syndicate that is not said to be closed. */
        NOT_A_CLOSED_SYNDICATE(
                "seul un syndicat mixte fermé est tenu à la participation minimale",
                "only a closed mixed syndicate is bound by the minimum own share"),
        /** Running costs. */
        OPERATING(
                "la participation minimale ne vaut que pour l’investissement",
                "the minimum own share holds for investment only"),
        /** Overseas. */
        OVERSEAS("la participation minimale ne vaut pas outre-mer", "the minimum own share does not hold overseas"),
        /** One of the derogations of the law. */
        DEROGATION("une dérogation de la loi s’applique", "a derogation of the law applies"),
        /** Nothing is in force on that day. */
        NOT_IN_FORCE(
                "aucune participation minimale n’est en vigueur à cette date",
                "no minimum own share is in force on that day"),
        /** The amounts are below zero, in two currencies, or have no sum: the rule applies, but cannot be judged. */
        NOT_ADDABLE("les montants ne peuvent pas être additionnés", "the amounts cannot be added");

        private final String french;
        private final String english;

        Ruling(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Refuses null. */
    public OwnShare {
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(minimum, "minimum");
    }

    /**
     * Computes the least own share.
     *
     * @param carrier who owns the operation
     * @param circumstances what matters besides; empty for an ordinary investment in metropolitan France
     * @param own the money of the owner, 0 or more
     * @param otherPublic the money of all other public persons ({@link FunderKind#isPublic}), 0 or more, in the same
     *     currency
     * @param day the day of the plan
     * @param figures the figures of law
     * @return whether the rule applies, and the least own money
     */
    public static OwnShare of(
            CarrierKind carrier,
            Set<Circumstance> circumstances,
            Money own,
            Money otherPublic,
            LocalDate day,
            LegalFigures figures) {
        Optional<Money> base = sum(own, otherPublic);
        Ruling ruling = ruling(carrier, circumstances);
        if (ruling != Ruling.APPLIES) {
            return new OwnShare(ruling, Optional.empty(), own, base, Optional.empty());
        }
        boolean lead = circumstances.contains(Circumstance.LEAD_AUTHORITY_FIELD);
        Optional<LegalFigure> figure = figures.find(FigureId.OWN_SHARE_MINIMUM_LEAD, day);
        if (!lead || figure.isEmpty()) {
            figure = figures.find(FigureId.OWN_SHARE_MINIMUM, day);
        }
        if (figure.isEmpty()) {
            return new OwnShare(Ruling.NOT_IN_FORCE, figure, own, base, Optional.empty());
        }
        if (base.isEmpty()) {
            return new OwnShare(Ruling.NOT_ADDABLE, figure, own, base, Optional.empty());
        }
        return new OwnShare(
                ruling, figure, own, base, least(base.get(), figure.get().rate()));
    }

    private static Ruling ruling(CarrierKind carrier, Set<Circumstance> circumstances) {
        Ruling byCarrier = switch (carrier) {
            case MUNICIPALITY, INTERCOMMUNAL, DEPARTMENT, REGION -> Ruling.APPLIES;
            case MIXED_SYNDICATE ->
                circumstances.contains(Circumstance.CLOSED_SYNDICATE) ? Ruling.APPLIES : Ruling.NOT_A_CLOSED_SYNDICATE;
            case CCAS -> Ruling.CCAS;
            case ASSOCIATION, COMPANY, SOCIAL_LANDLORD, OTHER -> Ruling.NOT_A_LOCAL_AUTHORITY;
        };
        if (byCarrier != Ruling.APPLIES) {
            return byCarrier;
        }
        if (circumstances.contains(Circumstance.OPERATING)) {
            return Ruling.OPERATING;
        }
        if (circumstances.contains(Circumstance.OVERSEAS)) {
            return Ruling.OVERSEAS;
        }
        return circumstances.contains(Circumstance.DEROGATION) ? Ruling.DEROGATION : Ruling.APPLIES;
    }

    private static Optional<Money> sum(Money own, Money otherPublic) {
        boolean addable = own.getCurrency().equals(otherPublic.getCurrency())
                && !own.isNegative()
                && !otherPublic.isNegative()
                && own.getMinorUnits() <= Long.MAX_VALUE - otherPublic.getMinorUnits();
        return addable ? Optional.of(own.plus(otherPublic)) : Optional.empty();
    }

    /** A host's own rate may be over 100 %; then the least may be beyond what money can hold. */
    private static Optional<Money> least(Money base, Rate rate) {
        return rate.compareTo(Rate.ONE) > 0
                ? Optional.empty()
                : Optional.of(rate.floorOf(base.negated()).negated());
    }

    /**
     * Tells whether the rule applies to the operation and can be judged.
     *
     * @return true when {@link #minimum()} is to be met
     */
    public boolean applies() {
        return ruling == Ruling.APPLIES;
    }

    /**
     * Tells whether the own money is enough.
     *
     * @return false only when the rule applies and the own money is under its share of the base, by
     *     cross-multiplication
     */
    public boolean isMet() {
        if (!applies() || figure.isEmpty() || base.isEmpty()) {
            return true;
        }
        Rate least = figure.get().rate();
        return base.get().isZero()
                || Rate.of(own.getMinorUnits(), base.get().getMinorUnits()).compareTo(least) >= 0;
    }

    /**
     * Returns how much own money is missing, as long as the base stays: so much less must come from other public
     * persons.
     *
     * @return the amount, zero when nothing is missing; empty when the rule does not apply
     */
    public Optional<Money> missing() {
        if (minimum.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                own.compareTo(minimum.get()) >= 0
                        ? own.minus(own)
                        : minimum.get().minus(own));
    }

    /**
     * Returns the share that the owner pays.
     *
     * @return own money ÷ base; empty when the base is zero or has no sum
     */
    public Optional<Rate> rate() {
        return base.isEmpty() ? Optional.empty() : Rate.between(own, base.get());
    }
}
