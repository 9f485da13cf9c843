package io.retailsync.salesforce.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoqlTest {

    @Test
    void textCanNotLeaveItsQuotes() {
        assertThat(Soql.text("O'Neil")).isEqualTo("'O\\'Neil'");
        assertThat(Soql.text("\\' OR Name != '")).isEqualTo("'\\\\\\' OR Name != \\''");
        assertThat(Soql.text("a\nb\t\"c\"")).isEqualTo("'a\\nb\\t\\\"c\\\"'");
    }

    @Test
    void listsAndInstantsAreWrittenAsTheLanguageWantsThem() {
        assertThat(Soql.oneOf(List.of("a", "b'"))).isEqualTo("('a','b\\'')");
        assertThat(Soql.instant(Instant.parse("2026-11-20T10:15:30.999Z"))).isEqualTo("2026-11-20T10:15:30Z");
    }
}
