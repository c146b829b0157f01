package org.terreau.examples.cli;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Findings;
import org.terreau.funding.award.Award;
import org.terreau.funding.award.ScdlHeader;
import org.terreau.funding.award.ScdlWriter;
import org.terreau.funding.award.ThreeSixtyGivingWriter;
import org.terreau.json.JsonLibrary;

/** Writes awards in the format that was asked, one after the other. */
interface AwardOutput {

    static AwardOutput of(String format, String prefix, OutputStream out) {
        return format.equals("scdl") ? new Scdl(out) : new Giving(out, prefix);
    }

    void write(Award award);

    /** Takes the header of the file that is read, before any award. */
    default void header(ScdlHeader header) {}

    Findings findings();

    /** How many awards lack what the format demands. */
    default int leftOut() {
        return 0;
    }

    void close();

    /** SCDL, with the further columns of the file that was read, if it has any. */
    final class Scdl implements AwardOutput {

        private final OutputStream out;
        private @Nullable ScdlWriter writer;

        Scdl(OutputStream out) {
            this.out = out;
        }

        private ScdlWriter writer(List<String> otherColumns) {
            if (writer == null) {
                writer = ScdlWriter.of(out, otherColumns);
            }
            return writer;
        }

        @Override
        public void header(ScdlHeader header) {
            writer(header.otherColumns());
        }

        @Override
        public void write(Award award) {
            writer(List.of()).write(award);
        }

        @Override
        public Findings findings() {
            return writer(List.of()).findings();
        }

        @Override
        public void close() {
            writer(List.of()).close();
        }
    }

    /** 360Giving. */
    final class Giving implements AwardOutput {

        private final ThreeSixtyGivingWriter writer;

        Giving(OutputStream out, String prefix) {
            this.writer = ThreeSixtyGivingWriter.of(out, prefix, JsonLibrary.present());
        }

        @Override
        public void write(Award award) {
            writer.write(award);
        }

        @Override
        public Findings findings() {
            return writer.findings();
        }

        @Override
        public int leftOut() {
            return writer.leftOut();
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
