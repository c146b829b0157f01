package org.terreau.examples.host;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Constraints;
import org.terreau.finding.Findings;
import org.terreau.json.TerreauJackson3Module;
import tools.jackson.databind.json.JsonMapper;

/** What an application does with Terreau that has its own Jackson mapper and its own Jakarta validator already. */
public final class Host {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new TerreauJackson3Module()).build();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Makes a host. */
    public Host() {}

    /**
     * Reads with the host's own mapper, to which Terreau's module was added.
     *
     * @param json a dossier
     * @return the value
     */
    public Dossier readWithOwnMapper(byte[] json) {
        return mapper.readValue(json, Dossier.class);
    }

    /**
     * Writes with the host's own mapper.
     *
     * @param dossier a dossier
     * @return its JSON
     */
    public byte[] writeWithOwnMapper(Dossier dossier) {
        return mapper.writeValueAsBytes(dossier);
    }

    /**
     * Reads with Terreau's reader.
     *
     * @param json a dossier
     * @return the value
     */
    public Dossier read(byte[] json) {
        return DossierReader.standard().read(json).value().orElseThrow();
    }

    /**
     * Checks with Terreau's rules.
     *
     * @param dossier a dossier
     * @param asOf the day as of which it is judged
     * @return what was found
     */
    public Findings check(Dossier dossier, LocalDate asOf) {
        return DossierRules.standard().check(dossier, asOf);
    }

    /**
     * Validates with the host's own validator.
     *
     * @param dossier a dossier
     * @return what it found, in the shape of Terreau's findings
     */
    public Findings validateWithOwnValidator(Dossier dossier) {
        return Constraints.of(validator.validate(dossier));
    }
}
