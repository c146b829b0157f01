package org.terreau.water.drought;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads of the name and the theme of a use whether it is about watering, and of what. {@code Tous usages},
 * {@code Arrosage} and {@code Arrosage des jardins} are about everything that is watered. A name that is not understood
 * but is about watering may be about everything.
 */
final class GeneralNames {

    private static final List<List<String>> WATERING =
            Phrases.of("arrosage arrosages arroser arrose arroses arrosee arrosees");
    private static final List<List<String>> EVERYTHING = Phrases.of(
            "tous_usages tous_les_usages tout_usage tous_types_d_usages toutes_utilisations toutes_les_utilisations",
            "ensemble_des_usages jardins jardin");
    private static final List<List<String>> USES = Phrases.of("usages usage utilisations utilisation");
    private static final List<List<String>> TAKEN = Phrases.of("prelevements prelevement");
    private static final List<List<String>> SOME = Phrases.of("autres autre prioritaires essentiels essentielles");
    private static final List<List<String>> LINKS = Phrases.of("de_l_eau d_eau l_eau eau son sa ses dans y_compris");
    private static final List<List<String>> NO_GARDEN = Phrases.of(
            "equestre equestres hippique hippiques hippodrome hippodromes manege maneges",
            "voirie voiries chantier chantiers piste pistes");

    private final Cursor cursor;
    private final Scope.Builder scope = new Scope.Builder();
    private final Set<GardenUse> leftOut = EnumSet.noneOf(GardenUse.class);
    private boolean watering;
    private boolean everything;
    private boolean general;
    private boolean understood = true;
    private boolean noGarden;

    private GeneralNames(String name) {
        cursor = new Cursor(Words.of(name));
    }

    /** What a use is about; empty when it is not about watering. */
    static Optional<Scope> read(WaterUsage usage) {
        Scope named = UsageNames.read(usage.getName());
        String theme = usage.getTheme().orElse("");
        boolean isLong = UsageNames.isTooLong(usage.getName());
        GeneralNames name = new GeneralNames(isLong ? "" : usage.getName());
        name.read();
        if (!named.uses().isEmpty() && !(name.everything && name.understood)) {
            return Optional.of(named);
        }
        if (name.noGarden) {
            return Optional.empty();
        }
        boolean isGeneral = name.general && name.understood;
        boolean isWatering = name.watering || new Cursor(Words.of(theme)).take(WATERING);
        return isGeneral || isWatering ? Optional.of(name.scope(isGeneral)) : Optional.empty();
    }

    private Scope scope(boolean isGeneral) {
        scope.uses.clear();
        if (!leftOut.isEmpty()) {
            scope.uses.addAll(EnumSet.allOf(GardenUse.class));
            scope.uses.removeAll(leftOut);
        }
        scope.ofSome |= !isGeneral;
        return scope.build();
    }

    private void read() {
        while (!cursor.isAtEnd()) {
            Term term = Terms.take(cursor);
            if (term != null) {
                term.into(scope);
            } else if (cursor.take(EVERYTHING)) {
                everything = true;
                general = true;
            } else if (cursor.take(WATERING)) {
                watering = true;
                general = true;
            } else if (cursor.take(USES)) {
                general = true;
            } else if (cursor.take(TAKEN)) {
                general = true;
                scope.ofSome = true;
            } else if (cursor.takeWord("non")) {
                scope.ofSome = true;
                cursor.take(Word.Kind.WORD);
            } else if (cursor.take(UsageNames.NOT)) {
                leaveOut();
            } else if (cursor.take(SOME) || cursor.take(Phrases.OF_SOME)) {
                scope.ofSome = true;
            } else if (cursor.take(NO_GARDEN)) {
                noGarden = true;
            } else if (!cursor.take(LINKS) && !cursor.take(Phrases.LINKS) && !UsageNames.bound(cursor, scope)) {
                understood &= isSign();
                cursor.back(cursor.place() + 1);
            }
        }
    }

    private boolean isSign() {
        Word next = cursor.peek();
        return next != null && (next.kind() == Word.Kind.SIGN || next.kind() == Word.Kind.END);
    }

    /** What a name leaves out, to the end of the brackets or of the name; some of all when it is not understood. */
    private void leaveOut() {
        Scope.Builder out = new Scope.Builder();
        boolean known = true;
        while (!cursor.isAtEnd() && !cursor.takeSign(")") && !cursor.takeSign(":")) {
            Term term = Terms.take(cursor);
            if (term != null) {
                term.into(out);
            } else if (!cursor.take(WATERING) && !cursor.take(Phrases.LINKS)) {
                known &= isSign();
                cursor.back(cursor.place() + 1);
            }
        }
        boolean isOfUses = !out.uses.isEmpty() && out.methods.isEmpty();
        boolean isOfMethods = out.uses.isEmpty() && !out.methods.isEmpty();
        if (known && isOfUses != isOfMethods && out.sources.isEmpty() && out.withoutMethods.isEmpty()) {
            leftOut.addAll(out.uses);
            scope.withoutMethods.addAll(out.methods);
        } else {
            scope.ofSome = true;
        }
    }
}
