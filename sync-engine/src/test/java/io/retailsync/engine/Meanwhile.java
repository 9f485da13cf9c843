package io.retailsync.engine;

import io.retailsync.spi.Store;
import io.retailsync.spi.Table;
import io.retailsync.spi.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/** A store before which, once, other things happen between what somebody has read and the commit of what follows from it. */
final class Meanwhile {

    private Optional<String> row = Optional.empty();
    private Runnable others = () -> {};

    /** Lets others act just before the next commit that writes a row of a table whose id or business key holds a text. */
    void before(Table table, String text, Runnable what) {
        row = Optional.of(table + " " + text);
        others = what;
    }

    boolean happened() {
        return row.isEmpty();
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
        boolean now = units.stream()
                .flatMap(unit -> unit.changes().stream())
                .map(change -> change.row())
                .anyMatch(changed -> row.filter(wanted -> wanted.startsWith(changed.table() + " ")
                                && (changed.id() + " " + changed.about())
                                        .contains(wanted.substring(wanted.indexOf(' ') + 1)))
                        .isPresent());
        if (now) {
            row = Optional.empty();
            others.run();
        }
    }
}
