package org.terreau.funding;

import java.util.Locale;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;

/**
 * What became of a line when its budget was carried over to another form.
 *
 * @param kind what became of it
 * @param pointer where it stands in the budget that was converted, as a JSON Pointer such as {@code /income/1/lines/0}
 * @param account its code there
 * @param label its label there, or else the wording of the form
 * @param amount its amount, or the sum of its lines; for a line that was not carried, what did not come over, its lines
 *     that did come over or are listed themselves apart; empty when it has none
 * @param to its code on the other form; empty when it was not carried
 * @param reason why
 */
public record LineChange(
        Kind kind,
        String pointer,
        String account,
        Optional<String> label,
        Optional<Money> amount,
        Optional<String> to,
        Reason reason) {

    /** What can become of a line. */
    public enum Kind implements Labelled {
        /** The same, by another code. */
        RENAMED("renommée", "renamed"),
        /** It counts in a wider line; its detail is lost where the form is printed. */
        MERGED("réunie", "merged"),
        /** Its amount is not in the new budget. */
        NOT_CARRIED("non reprise", "not carried");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Why a line changed. */
    public enum Reason implements Labelled {
        /** The other form has another code for it. */
        OTHER_CODE("l’autre formulaire a un autre code pour cette ligne", "the other form has another code for it"),
        /** The other form uses the code for something else. */
        REUSED_CODE(
                "le même code y désigne autre chose\u00A0: le sens est repris, pas le code",
                "there the same code is something else: the meaning was carried, not the code"),
        /** The other form has no line of its own for it. */
        NO_OWN_LINE(
                "l’autre formulaire n’a pas de ligne propre\u00A0: le montant compte dans une ligne plus large",
                "the other form has no line of its own for it: the amount counts in a wider line"),
        /** Several lines became one. */
        SEVERAL_IN_ONE("plusieurs lignes n’en font plus qu’une", "several lines became one"),
        /** The code has two meanings, and nothing says which is meant. */
        AMBIGUOUS(
                "le code a deux sens selon le plan, et rien ne dit lequel\u00A0: repris au chapitre",
                "the code has two meanings, by chart, and nothing says which: carried to the chapter"),
        /** The other form has no line for it, not even a wider one. */
        NO_LINE("l’autre formulaire n’a pas de ligne qui le reçoive", "the other form has no line to take it"),
        /** The other chart has abolished the account. */
        ABOLISHED(
                "compte supprimé dans l’autre plan\u00A0: à porter en diminution du compte de charge concerné",
                "account abolished in the other chart: credit the expense account concerned"),
        /** The code is not one of the form that the budget is on. */
        UNKNOWN_ACCOUNT("code inconnu du formulaire de départ", "code unknown on the form that the budget is on");

        private final String french;
        private final String english;

        Reason(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /**
     * Says it in one line.
     *
     * @param locale French for the language {@code fr}, English for every other
     * @return such as {@code 870 Bénévolat (116 000 €) → 875 : …}
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(kind.label(locale)).append(": ").append(account);
        if (locale.getLanguage().equals("fr")) {
            text.insert(text.indexOf(":"), '\u00A0');
        }
        label.ifPresent(name -> text.append(' ').append(name));
        amount.ifPresent(money ->
                text.append(" (").append(NumberText.of(locale).print(money)).append(')'));
        to.ifPresent(code -> text.append(" → ").append(code));
        return text.append(", ").append(reason.label(locale)).toString();
    }
}
