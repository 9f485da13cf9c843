package io.retailsync.engine;

import io.retailsync.spi.Row;
import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Predicate;

/** A store before which, once, other things happen between what somebody has read and the commit of what follows from it. */
final class Meanwhile {

    private Predicate<Row> awaited = row -> false;
    private Runnable others = () -> {};
    private boolean happened;

    /** Lets others act just before the next commit that writes a row of a table whose id or business key holds a text. */
    void before(Table table, String text, Runnable what) {
        awaited = row ->
                row.table() == table && (row.id().contains(text) || row.about().contains(text));
        others = what;
    }

    boolean happened() {
        return happened;
    }

    Store around(Store store) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        @SuppressWarnings("unchecked") // the first parameter of commit
                        List<Unit> units = (List<Unit>) arguments[0];
                        commits(units);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void commits(List<Unit> units) {
        boolean now =
                units.stream().flatMap(unit -> unit.changes().stream()).anyMatch(change -> awaited.test(change.row()));
        if (now) {
            awaited = row -> false;
            happened = true;
            others.run();
        }
    }
}
