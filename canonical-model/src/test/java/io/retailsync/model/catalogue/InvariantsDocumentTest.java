package io.retailsync.model.catalogue;

import io.retailsync.model.documents.KeptDocument;
import org.junit.jupiter.api.Test;

class InvariantsDocumentTest {

    @Test
    void theTablesInTheDocumentsAreTheRules() {
        new KeptDocument("docs/invariants.md", InvariantsDocument.text()).isCurrent();
    }
}
