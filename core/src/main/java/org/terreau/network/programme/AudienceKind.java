package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Groups of people whom programmes are for. */
public enum AudienceKind implements Labelled {
    /** Recipients of minimum income. */
    MINIMUM_INCOME("allocataires de minima sociaux", "recipients of minimum income"),
    /** Recipients of the RSA. */
    RSA("allocataires du RSA", "recipients of the RSA"),
    /** Homeless people. */
    HOMELESS("personnes sans domicile fixe", "homeless people"),
    /** Isolated people. */
    ISOLATED("personnes isolées", "isolated people"),
    /** Residents. */
    RESIDENTS("habitants", "residents"),
    /** Seniors. */
    SENIORS("seniors", "seniors"),
    /** People with disabilities. */
    DISABLED("personnes en situation de handicap", "people with disabilities"),
    /** Young people. */
    YOUNG("jeunes", "young people"),
    /** Senior clubs. */
    SENIOR_CLUBS("clubs de seniors", "senior clubs"),
    /** Residents of priority districts. */
    PRIORITY_DISTRICTS("habitants des quartiers prioritaires", "residents of priority districts"),
    /** Children and adults. */
    CHILDREN_AND_ADULTS("enfants et adultes", "children and adults"),
    /** Children (leisure centres, schools). */
    CHILDREN("enfants (centres de loisirs, écoles)", "children (leisure centres, schools)"),
    /** People in exclusion. */
    EXCLUDED("personnes en situation d’exclusion", "people in exclusion"),
    /** Integration employees. */
    INTEGRATION_EMPLOYEES("salariés en insertion", "integration employees"),
    /** Women. */
    WOMEN("femmes", "women"),
    /** Member consumers. */
    CONSUMERS("adhérents consommateurs", "member consumers"),
    /** Gardeners. */
    GARDENERS("jardiniers", "gardeners"),
    /** Project holders. */
    PROJECT_HOLDERS("porteurs de projet", "project holders");

    private final String french;
    private final String english;

    AudienceKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
