package io.retailsync.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    private final Properties given = new Properties();

    @Test
    void nothingSaidMeansAThousandOrdersAndThreeKills() {
        given.setProperty("orders", "");
        Options options = Options.of(given);
        assertThat(options.orders()).isEqualTo(1_000);
        assertThat(options.crashes()).isEqualTo(3);
        assertThat(options.faults()).isEqualTo(Options.Faults.USUAL);
        assertThat(options.speed()).isEqualTo(20);
    }

    @Test
    void aLargeSeedIsKeptWhole() {
        given.setProperty("seed", "9007199254740993");
        assertThat(Options.of(given).seed()).isEqualTo(9007199254740993L);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNotCutDown() {
        given.setProperty("orders", "4294967298");
        assertThatThrownBy(() -> Options.of(given))
                .isInstanceOf(Options.Refused.class)
                .hasMessage("-Dorders=4294967298: write 2 to 1000000");
        given.setProperty("orders", "-9223372036854775808");
        assertThatThrownBy(() -> Options.of(given)).hasMessageContaining("write 2 to 1000000");
        given.setProperty("orders", "2");
        given.setProperty("crash", "4294967296");
        assertThatThrownBy(() -> Options.of(given)).hasMessage("-Dcrash=4294967296: write 0 to 100");
    }

    @Test
    void memoryIsNeverKilled() {
        given.setProperty("store", "memory");
        assertThat(Options.of(given).crashes()).isZero();
        given.setProperty("crash", "1");
        assertThatThrownBy(() -> Options.of(given)).hasMessageContaining("add -Dcrash=0");
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToWrite() {
        given.setProperty("faults", "many");
        assertThatThrownBy(() -> Options.of(given)).hasMessage("-Dfaults=many: write one of none|usual|storm");
        given.setProperty("faults", "storm");
        given.setProperty("speed", "50");
        assertThatThrownBy(() -> Options.of(given)).hasMessageContaining("at most 20");
    }

    @Test
    void aDirectoryCountsFromWhereMavenWasStarted(@TempDir Path directory) {
        given.setProperty("started.in", directory.toString());
        given.setProperty("webhooks", "../" + directory.getFileName());
        assertThat(Options.of(given).webhooks()).contains(directory);
    }
}
