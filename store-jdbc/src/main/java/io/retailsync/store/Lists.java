package io.retailsync.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;

/** Asks for any number of words with statements of few sizes; a list that is too long for its words repeats the last one. */
final class Lists {

    private Lists() {}

    /** Does something with one row of an answer. */
    @FunctionalInterface
    interface Use {
        void row(ResultSet found) throws SQLException;
    }

    static boolean isOneStatement(Collection<String> words) {
        return words.size() <= largest();
    }

    static void ask(Session session, IntFunction<String> sql, Collection<String> words, Use use) throws SQLException {
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(words));
        for (int start = 0; start < distinct.size(); start += largest()) {
            List<String> part = distinct.subList(start, Math.min(start + largest(), distinct.size()));
            int size = Sql.LISTS.stream()
                    .filter(list -> list >= part.size())
                    .findFirst()
                    .orElse(largest());
            PreparedStatement statement = session.statement(sql.apply(size));
            for (int n = 0; n < size; n++) {
                statement.setString(n + 1, part.get(Math.min(n, part.size() - 1)));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    use.row(found);
                }
            }
        }
    }

    private static int largest() {
        return Sql.LISTS.get(Sql.LISTS.size() - 1);
    }
}
