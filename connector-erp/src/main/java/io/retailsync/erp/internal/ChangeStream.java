package io.retailsync.erp.internal;

import io.retailsync.spi.Call;
import io.retailsync.spi.Crosswalks;
import io.retailsync.spi.Page;
import io.retailsync.spi.Pull;
import io.retailsync.spi.Raw;
import io.retailsync.spi.SyncFailure;
import io.retailsync.spi.Translation;
import io.vavr.control.Either;

/** One kind of record that is read again and again for changes. */
public interface ChangeStream {

    /**
     * {@return what changed since the cursor}
     *
     * @param request cursor and limit
     * @param call for the requests
     */
    Either<SyncFailure, Page> pull(Pull request, Call call);

    /**
     * {@return what a change means; pure}
     *
     * @param raw a change of this stream
     * @param crosswalks the host's tables
     */
    Translation translate(Raw raw, Crosswalks crosswalks);
}
