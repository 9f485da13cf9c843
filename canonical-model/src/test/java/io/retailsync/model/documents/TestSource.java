package io.retailsync.model.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a test class, or of a fixture, as far as it is code: comments and the insides of literals are not.
 *
 * @param packageName where it stands
 * @param imports whole names, static ones included
 * @param code without imports, comments and literals
 */
record TestSource(String packageName, Set<String> imports, String code) {

    private static final Path TREE = KeptDocument.in("canonical-model/src/test/java/io/retailsync/model");

    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"" // text blocks
                    + "|\"(?:[^\"\\\\\n]++|\\\\.)*+\"" // strings
                    + "|'(?:[^'\\\\\n]++|\\\\.)*+'" // characters
                    + "|/\\*[\\s\\S]*?\\*/" // comments
                    + "|//[^\n]*");

    private static final Pattern HEAD =
            Pattern.compile("^(package|import static|import) ([\\w.]+);$", Pattern.MULTILINE);

    /** {@return the source of a class of the test tree, named from {@code io.retailsync.model} on, if there is one} */
    static Optional<TestSource> find(String name) {
        Path file = TREE.resolve(name.replace('.', '/') + ".java");
        try {
            return Files.exists(file) ? Optional.of(of(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestSource of(String text) {
        String plain = NO_CODE.matcher(text).replaceAll(" ");
        Matcher head = HEAD.matcher(plain);
        Set<String> imports = head.results()
                .filter(found -> !found.group(1).equals("package"))
                .map(found -> found.group(2))
                .collect(Collectors.toSet());
        String packageName = HEAD.matcher(plain)
                .results()
                .filter(found -> found.group(1).equals("package"))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
        return new TestSource(packageName, imports, HEAD.matcher(plain).replaceAll(" "));
    }

    /** {@return whether tests stand in it} */
    boolean holdsTests() {
        return says("@(?:Parameterized|Repeated)?Test\\b");
    }

    /** {@return whether code says the simple name of a class in its own package} */
    boolean names(String simpleName) {
        return says("\\b" + Pattern.quote(simpleName) + "\\b");
    }

    /** {@return whether code uses the class, or the constant of the class} */
    boolean uses(NamedType named) {
        String whole = named.type().getCanonicalName();
        String simple = named.type().getSimpleName();
        boolean visible =
                imports.contains(whole) || named.type().getPackageName().equals(packageName);
        if (named.constant().isEmpty()) {
            return visible && names(simple);
        }
        return (visible && says("\\b" + simple + "\\s*\\.\\s*" + named.constant() + "\\b"))
                || (imports.contains(whole + "." + named.constant()) && names(named.constant()));
    }

    private boolean says(String pattern) {
        return Pattern.compile(pattern).matcher(code).find();
    }
}
