package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What is done with people in and around gardens. */
public enum ActivityKind implements Labelled {
    /** Gardening. */
    GARDENING("jardinage", "gardening"),
    /** Sustainability and biodiversity. */
    SUSTAINABILITY("développement durable et biodiversité", "sustainability and biodiversity"),
    /** Health prevention. */
    HEALTH_PREVENTION("prévention et éducation à la santé", "health prevention"),
    /** Cooking. */
    COOKING("cuisine et table solidaire", "cooking"),
    /** Beekeeping. */
    BEEKEEPING("apiculture", "beekeeping"),
    /** Exhibition and discovery. */
    EXHIBITION("exposition et découverte", "exhibition and discovery"),
    /** Solidarity table. */
    SOLIDARITY_TABLE("table solidaire", "solidarity table"),
    /** Exchange of knowledge. */
    KNOWLEDGE_EXCHANGE("échange de savoirs", "exchange of knowledge"),
    /** Meeting day. */
    MEETING_DAY("journée de rencontre", "meeting day"),
    /** Environmental education. */
    ENVIRONMENT_EDUCATION("éducation à l’environnement", "environmental education"),
    /** Educational activity. */
    TEACHING("animation pédagogique", "educational activity"),
    /** Training. */
    TRAINING("formation", "training"),
    /** Work placement. */
    WORK_PLACEMENT("mise en situation de travail", "work placement"),
    /** Other activity. */
    OTHER("autre activité", "other activity");

    private final String french;
    private final String english;

    ActivityKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
