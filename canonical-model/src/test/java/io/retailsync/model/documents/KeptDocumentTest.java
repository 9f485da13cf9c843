package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptDocumentTest {

    @BeforeEach
    void nothingIsWritten() {
        assumeFalse(Boolean.getBoolean("regenerate"), "these documents are wrong on purpose");
    }

    @Test
    void aStaleDocumentFailsAndSaysHowToRenewIt() {
        assertThatThrownBy(() -> new KeptDocument("docs/catalogue.md", "other words").isCurrent())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("docs/catalogue.md")
                .hasMessageContaining("-Dregenerate");
    }

    @Test
    void aDocumentThatIsNotThereFailsToo() {
        assertThatThrownBy(() -> new KeptDocument("docs/no-such-document.md", "words").isCurrent())
                .isInstanceOf(AssertionError.class);
    }
}
