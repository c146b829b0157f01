package org.terreau.json;

/** The Jackson that reads and writes. Both give the same values and the same bytes. */
public enum JsonLibrary {
    /** Jackson 3: {@code tools.jackson.core:jackson-core}. */
    JACKSON_3("tools.jackson.core.JsonParser") {
        @Override
        JsonStreams streams(Limits limits) {
            return new Jackson3Streams(limits);
        }
    },
    /** Jackson 2: {@code com.fasterxml.jackson.core:jackson-core}, 2.18 or later. */
    JACKSON_2("com.fasterxml.jackson.core.JsonParser") {
        @Override
        JsonStreams streams(Limits limits) {
            return new Jackson2Streams(limits);
        }
    };

    private final String witness;

    JsonLibrary(String witness) {
        this.witness = witness;
    }

    /**
     * Finds the Jackson that the host brings; Jackson 3 when it brings both.
     *
     * @return the library to use
     * @throws IllegalStateException when there is none
     */
    public static JsonLibrary present() {
        for (JsonLibrary each : values()) {
            if (each.isPresent()) {
                return each;
            }
        }
        throw new IllegalStateException("Reading and writing needs Jackson. "
                + "Maybe add tools.jackson.core:jackson-core or com.fasterxml.jackson.core:jackson-core.");
    }

    private boolean isPresent() {
        try {
            Class.forName(witness, false, JsonLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    abstract JsonStreams streams(Limits limits);
}
