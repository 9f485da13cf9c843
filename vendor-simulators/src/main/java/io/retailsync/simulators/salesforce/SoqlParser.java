package io.retailsync.simulators.salesforce;

import io.retailsync.simulators.salesforce.SoqlTokens.Kind;
import io.retailsync.simulators.salesforce.SoqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the part of SOQL that integrations use: SELECT of own and parents' fields or COUNT(), FROM one object, WHERE with AND, OR,
 * NOT and brackets, ORDER BY, LIMIT, OFFSET (SOQL and SOSL reference, 68.0). Mixing AND and OR without brackets is refused.
 */
final class SoqlParser {

    private static final Set<String> COMPARED = Set.of("=", "!=", "<>", "<", "<=", ">", ">=");
    private static final int MOST_CHARACTERS = 100_000;

    private final Schema schema;
    private final List<Token> tokens;
    private int at;

    private SoqlParser(Schema schema, List<Token> tokens) {
        this.schema = schema;
        this.tokens = tokens;
    }

    /**
     * {@return the query}
     *
     * @param schema what may be named
     * @param text the query
     * @throws SoqlError where the org would refuse it
     */
    static SoqlQuery parse(Schema schema, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw SoqlError.malformed("SOQL statements cannot be longer than " + MOST_CHARACTERS + " characters.");
        }
        return new SoqlParser(schema, SoqlTokens.of(text)).query();
    }

    private SoqlQuery query() {
        expect("SELECT");
        boolean counts = accept("COUNT");
        List<String> names = new ArrayList<>();
        if (counts) {
            expect("(");
            expect(")");
        } else {
            do {
                names.add(word());
            } while (accept(","));
        }
        expect("FROM");
        String name = word();
        ObjectType type = schema.find(name).orElseThrow(() -> SoqlError.type(name));
        List<FieldPath> columns =
                names.stream().map(column -> FieldPath.of(schema, type, column)).toList();
        Condition where = accept("WHERE") ? conditions(type) : Condition.all(List.of());
        List<SoqlQuery.Order> order = orderBy(type);
        int limit = accept("LIMIT") ? count() : Integer.MAX_VALUE;
        int offset = accept("OFFSET") ? count() : 0;
        if (peek().kind() != Kind.END) {
            throw unexpected();
        }
        return new SoqlQuery(type, columns, where, order, offset, limit);
    }

    private Condition conditions(ObjectType type) {
        List<Condition> parts = new ArrayList<>();
        parts.add(condition(type));
        String joint = peek().is("OR") ? "OR" : "AND";
        while (accept(joint)) {
            parts.add(condition(type));
        }
        if (peek().is("AND") || peek().is("OR")) {
            throw unexpected();
        }
        return joint.equals("OR") ? Condition.any(parts) : Condition.all(parts);
    }

    private Condition condition(ObjectType type) {
        if (accept("NOT")) {
            return Condition.not(condition(type));
        }
        if (accept("(")) {
            Condition inner = conditions(type);
            expect(")");
            return inner;
        }
        return comparison(type);
    }

    private Condition comparison(ObjectType type) {
        FieldPath path = FieldPath.of(schema, type, word());
        Field field = path.field();
        if (!field.filterable()) {
            throw SoqlError.field("field '" + field.name() + "' can not be filtered in a query call");
        }
        String operator = operator();
        List<Optional<Object>> literals = new ArrayList<>();
        if (operator.endsWith("IN")) {
            expect("(");
            do {
                literals.add(SoqlLiterals.read(field, next()));
            } while (accept(","));
            expect(")");
        } else if (operator.equals("LIKE")) {
            literals.add(SoqlLiterals.pattern(field, next()));
        } else {
            literals.add(SoqlLiterals.read(field, next()));
        }
        return new Comparison(path, operator, literals);
    }

    private String operator() {
        Token token = next();
        if (token.kind() == Kind.SIGN && COMPARED.contains(token.text())) {
            return token.text().equals("<>") ? "!=" : token.text();
        }
        if (token.is("NOT")) {
            expect("IN");
            return "NOT IN";
        }
        if (token.is("IN") || token.is("LIKE")) {
            return token.text().toUpperCase(Locale.ROOT);
        }
        at--;
        throw unexpected();
    }

    private List<SoqlQuery.Order> orderBy(ObjectType type) {
        List<SoqlQuery.Order> order = new ArrayList<>();
        if (accept("ORDER")) {
            expect("BY");
            do {
                FieldPath path = FieldPath.of(schema, type, word());
                boolean descending = accept("DESC");
                if (!descending) {
                    accept("ASC");
                }
                order.add(new SoqlQuery.Order(path, descending, nullsFirst()));
            } while (accept(","));
        }
        return order;
    }

    private boolean nullsFirst() {
        if (!accept("NULLS")) {
            return true;
        }
        boolean first = accept("FIRST");
        if (!first) {
            expect("LAST");
        }
        return first;
    }

    private int count() {
        String text = word();
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException noNumber) {
            throw SoqlError.malformed("expecting a number, found '" + text + "'");
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        at += token.kind() == Kind.END ? 0 : 1;
        return token;
    }

    private boolean accept(String wanted) {
        boolean found = peek().is(wanted);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String wanted) {
        if (!accept(wanted)) {
            throw SoqlError.malformed("unexpected token: '" + peek().text() + "', expecting '" + wanted + "'");
        }
    }

    private String word() {
        if (peek().kind() != Kind.WORD) {
            throw unexpected();
        }
        return next().text();
    }

    private SoqlError unexpected() {
        return SoqlError.malformed("unexpected token: '" + (peek().kind() == Kind.END ? "<EOF>" : peek().text()) + "'");
    }
}
