package io.retailsync.store;

import io.retailsync.spi.Store;
import io.retailsync.testkit.StoreKit;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JdbcStoreTest extends StoreKit {

    @TempDir
    private Path folder;

    private int files;

    @Override
    protected Store open() {
        files++;
        return JdbcStore.file(path());
    }

    @Override
    protected Store reopen(Store open) {
        open.close();
        return JdbcStore.file(path());
    }

    private Path path() {
        return folder.resolve("store " + files + ".db");
    }
}
