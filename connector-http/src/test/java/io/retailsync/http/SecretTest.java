package io.retailsync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retailsync.api.ConfigurationRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankOneIsRefusedWithWhereToLook(String blank) {
        assertThatThrownBy(() -> Secret.of(blank))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("a secret is blank")
                .hasMessageContaining("where the host reads it from");
    }

    @Test
    void itDoesNotPrintItself() {
        assertThat(Secret.of("hunter2").toString()).isEqualTo("secret of 7 characters");
    }
}
