package io.retailsync.engine;

import io.retailsync.spi.Store;
import io.retailsync.testkit.StoreKit;

class MemoryStoreTest extends StoreKit {

    @Override
    protected Store open() {
        return MemoryStore.create();
    }

    @Override
    protected Store reopen(Store open) {
        return ((MemoryStore) open).reopen();
    }
}
