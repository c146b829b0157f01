package org.terreau.funding.award;

import java.util.List;
import java.util.Optional;

/**
 * The 16 fields of SCDL subventions 2.1.1, in the order of the schema (version of 28 September 2023, commit 706ad01 of
 * its repository; later schemas with more fields still call themselves 2.1.1).
 */
public enum ScdlField {
    /** {@code nomAttribuant}. */
    FUNDER_NAME(0, "nomAttribuant", "funderName", true, 0),
    /** {@code idAttribuant}. */
    FUNDER_SIRET(1, "idAttribuant", "funderSiret", true, 0),
    /** {@code dateConvention}. */
    AGREEMENT_DATE(2, "dateConvention", "agreementDate", true, 0),
    /** {@code referenceDecision}. */
    DECISION(3, "referenceDecision", "decision", false, 0),
    /** {@code nomBeneficiaire}. */
    RECIPIENT_NAME(4, "nomBeneficiaire", "recipientName", true, 0),
    /** {@code idBeneficiaire}. */
    RECIPIENT_SIRET(5, "idBeneficiaire", "recipientSiret", false, 0),
    /** {@code rnaBeneficiaire}. */
    RECIPIENT_RNA(6, "rnaBeneficiaire", "recipientRna", false, 0),
    /** {@code objet}. */
    PURPOSE(7, "objet", "purpose", true, 256),
    /** {@code montant}. */
    AMOUNT(8, "montant", "amount", true, 0),
    /** {@code nature}. */
    NATURE(9, "nature", "nature", true, 0),
    /** {@code conditionsVersement}. */
    PAYMENT_TERMS(10, "conditionsVersement", "paymentTerms", true, 256),
    /** {@code datesPeriodeVersement}. */
    PAYMENT_PERIOD(11, "datesPeriodeVersement", "paymentPeriod", true, 0),
    /** {@code idRAE}. */
    RAE_ID(12, "idRAE", "raeId", false, 5),
    /** {@code notificationUE}. */
    EU_NOTIFIED(13, "notificationUE", "euNotified", true, 0),
    /** {@code pourcentageSubvention}. */
    SHARE(14, "pourcentageSubvention", "share", true, 0),
    /** {@code dispositifAide}. */
    SCHEME(15, "dispositifAide", "scheme", false, 0);

    private static final List<ScdlField> ALL = List.of(values());

    private final int position;
    private final String column;
    private final String member;
    private final boolean required;
    private final int maxLength;

    ScdlField(int position, String column, String member, boolean required, int maxLength) {
        this.position = position;
        this.column = column;
        this.member = member;
        this.required = required;
        this.maxLength = maxLength;
    }

    /**
     * Returns all fields.
     *
     * @return them in the order of the schema
     */
    public static List<ScdlField> all() {
        return ALL;
    }

    /**
     * Finds a field by the name of its column.
     *
     * @param column the name, exactly
     * @return the field, or nothing
     */
    public static Optional<ScdlField> ofColumn(String column) {
        for (ScdlField each : ALL) {
            if (each.column.equals(column)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns where the schema puts the column.
     *
     * @return from 0 to 15
     */
    public int getPosition() {
        return position;
    }

    /**
     * Returns the name of the column.
     *
     * @return such as {@code montant}
     */
    public String getColumn() {
        return column;
    }

    /**
     * Returns the name of the member of {@link Award}.
     *
     * @return such as {@code amount}
     */
    public String getMember() {
        return member;
    }

    /**
     * Tells whether the schema demands a value.
     *
     * @return true when no row may leave it empty
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Returns how long a text may be.
     *
     * @return in characters; 0 for no limit
     */
    public int getMaxLength() {
        return maxLength;
    }
}
