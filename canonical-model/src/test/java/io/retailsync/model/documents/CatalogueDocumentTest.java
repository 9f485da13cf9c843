package io.retailsync.model.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueDocumentTest {

    @Test
    void theDataCatalogueIsWhatTheRecordsSay() {
        new KeptDocument("docs/catalogue.md", CatalogueDocument.text()).isCurrent();
    }

    @Test
    void everyAttributeHasAMeaning() {
        assertThat(CatalogueDocument.text()).doesNotContain("` |  | ");
    }

    @Test
    void attributesOfLinesAreListedToo() {
        assertThat(CatalogueDocument.text()).contains("| `lines[].taxes[].ratePercent` | percent, such as 19 or 7.5;");
    }
}
