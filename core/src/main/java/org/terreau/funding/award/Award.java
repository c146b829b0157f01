package org.terreau.funding.award;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/**
 * An award, as a funder publishes it: the 16 fields of SCDL subventions 2.1.1 and what 360Giving has besides.
 *
 * <p>An award may be incomplete and may be wrong: {@link AwardRules} tell. What a file says that fits no member, such
 * as an amount of {@code 100000,1} or a period that runs backwards, stands in {@link #getCells()} as it was read, and
 * the member is empty.
 */
@TerreauValue
@Value.Immutable
public interface Award {

    /**
     * The id that the funder publishes: 360Giving's {@code id}.
     *
     * @return the id; empty for awards of SCDL, which has none
     */
    Optional<@Filled String> getId();

    /**
     * A title: 360Giving's {@code title}.
     *
     * @return the title; empty when the purpose stands for it
     */
    Optional<@Filled String> getTitle();

    /**
     * Who gives: {@code nomAttribuant}.
     *
     * @return the name of the public body
     */
    Optional<@Filled String> getFunderName();

    /**
     * Who gives: {@code idAttribuant}.
     *
     * @return the SIRET as it was read, valid or not; a rule checks it
     */
    Optional<@Filled String> getFunderSiret();

    /**
     * The day of the agreement: {@code dateConvention}; 360Giving's {@code awardDate}.
     *
     * @return the day
     */
    Optional<LocalDate> getAgreementDate();

    /**
     * The funder's reference of the decision: {@code referenceDecision}.
     *
     * @return the reference; several awards may share it
     */
    Optional<@Filled String> getDecision();

    /**
     * Who receives: {@code nomBeneficiaire}.
     *
     * @return the name of the body
     */
    Optional<@Filled String> getRecipientName();

    /**
     * Who receives: {@code idBeneficiaire}.
     *
     * @return the SIRET as it was read, valid or not; a rule checks it
     */
    Optional<@Filled String> getRecipientSiret();

    /**
     * Which association receives: {@code rnaBeneficiaire}.
     *
     * @return the RNA number as it was read, valid or not; a rule checks it
     */
    Optional<@Filled String> getRecipientRna();

    /**
     * What for: {@code objet}; 360Giving's {@code description}.
     *
     * @return the purpose; a rule tells when it has more than 256 characters
     */
    Optional<@Filled String> getPurpose();

    /**
     * How much: {@code montant}; 360Giving's {@code amountAwarded} with its currency.
     *
     * @return the whole amount before it is split between several recipients; what one of them gets is the
     *     {@linkplain #getShare() share} of it
     */
    Optional<Money> getAmount();

    /**
     * In cash, in kind or both: {@code nature}.
     *
     * @return the nature
     */
    Optional<AidNature> getNature();

    /**
     * How it is paid: {@code conditionsVersement}.
     *
     * @return {@code unique}, {@code échelonné} or a description; a rule tells when it has more than 256 characters
     */
    Optional<@Filled String> getPaymentTerms();

    /**
     * When it is paid: {@code datesPeriodeVersement}.
     *
     * @return a day or a period
     */
    Optional<DateRange> getPaymentPeriod();

    /**
     * The id in the register of aids to enterprises: {@code idRAE}.
     *
     * @return the id; a rule tells when it has more than 5 characters
     */
    Optional<@Filled String> getRaeId();

    /**
     * Whether it was notified to the European Commission as de minimis aid: {@code notificationUE}.
     *
     * @return true for {@code oui}, false for {@code non}
     */
    Optional<Boolean> getEuNotified();

    /**
     * The recipient's share of the amount: {@code pourcentageSubvention}.
     *
     * @return 1 for a single recipient, 0.45 for 45 %; a rule tells when it is not from 0.01 to 1
     */
    Optional<Rate> getShare();

    /**
     * The scheme under which it was given: {@code dispositifAide}; the code of 360Giving's {@code grantProgramme}.
     *
     * @return the id of the scheme
     */
    Optional<@Filled String> getScheme();

    /**
     * The title of the scheme: that of 360Giving's {@code grantProgramme}.
     *
     * @return the title
     */
    Optional<@Filled String> getSchemeTitle();

    /**
     * When the funded activity takes place: 360Giving's {@code plannedDates}.
     *
     * @return from its start to its end
     */
    Optional<DateRange> getPlannedPeriod();

    /**
     * What was read and has no other place here: cells that are not of the form of their column, columns that the
     * format does not know, members of other formats.
     *
     * @return them in the order of the source
     */
    List<@Valid AwardCell> getCells();

    /**
     * Copies this award into a builder.
     *
     * @return a builder that holds what this award holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an award.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Award}. */
    class Builder extends ImmutableAward.Builder {
        Builder() {}
    }
}
