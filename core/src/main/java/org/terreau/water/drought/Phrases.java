package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.List;

/** The phrases that are understood, folded as {@link Words} does; where one begins another, the longer comes first. */
final class Phrases {

    static final List<List<String>> BAN = of(
            "interdit interdite interdits interdites interdiction interdictions prohibe prohibee prohibes prohibees");
    static final List<List<String>> EMPHASIS =
            of("total totale totaux totales totalement strict stricte strictement formellement absolue");
    static final List<List<String>> BY_HOURS = of("sur_plage_horaire", "sur_plages_horaires", "horaire");
    static final List<List<String>> FREE = of(
            "pas_de_restriction_particuliere pas_de_restrictions_particulieres pas_de_restriction_d_usage",
            "pas_de_restriction pas_de_restrictions aucune_restriction sans_restriction sans_restrictions",
            "pas_d_interdiction aucune_interdiction pas_de_limitation aucune_limitation",
            "non_concerne non_concernes non_concernee non_concernees non_restreint non_reglemente");
    static final List<List<String>> ALLOW =
            of("autorise autorises autorisee autorisees permis permise possible possibles tolere tolerees");
    static final List<List<String>> ONLY = of("uniquement seulement exclusivement");
    static final List<List<String>> EXCEPT = of(
            "a_l_exception_de_l a_l_exception_de a_l_exception_des a_l_exception_du a_l_exception_d",
            "en_dehors_de_l en_dehors_de en_dehors_des en_dehors_du",
            "sauf excepte exceptes hormis hors");
    static final List<List<String>> IS = of("est sont reste restent");
    static final List<List<String>> EVERY_DAY = of("tous_les_jours chaque_jour quotidiennement");
    static final List<List<String>> DAYS = of("lundi mardi mercredi jeudi vendredi samedi dimanche");
    static final List<List<String>> DAYS_IN_PLURAL = of("lundis mardis mercredis jeudis vendredis samedis dimanches");
    static final List<List<String>> EVENING = of("du_soir");
    static final List<List<String>> MORNING = of("du_matin");
    static final List<List<String>> LINKS = of(
            "ainsi_que y_compris y_c a_partir_de a_partir_des a_partir_d a_partir_du au_moyen_d au_moyen_de",
            "l le la les d de du des au aux a par en avec pour tout tous toute toutes et ou yc dont via");
    static final List<List<String>> HEADS =
            of("arrosage arrosages arroser arroses arrosees usage usages utilisation irrigation");
    static final List<List<String>> UNDER =
            of("de_moins_de moins_de inferieur_a inferieure_a inferieurs_a inferieures_a jusqu_a");
    static final List<List<String>> OVER = of("de_plus_de plus_de superieur_a superieure_a superieurs_a superieures_a");
    static final List<List<String>> SURFACE =
            of("d_une_surface d_une_superficie surface surfaces superficie superficies");
    static final List<List<String>> PRIVATE = of(
            "des_particuliers prives privees prive privee individuels individuel domestiques domestique particuliers");
    static final List<List<String>> PUBLIC = of("des_collectivites publics publiques public publique");
    static final List<List<String>> OF_SOME = of("collectifs collectif partages familiaux en_pleine_terre");

    private Phrases() {}

    /** Phrases apart by spaces, their words by low lines. */
    static List<List<String>> of(String... texts) {
        List<List<String>> phrases = new ArrayList<>();
        for (String text : texts) {
            for (String phrase : text.split(" ", -1)) {
                phrases.add(List.of(phrase.split("_", -1)));
            }
        }
        return List.copyOf(phrases);
    }
}
