package io.retailsync.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What things may be called. */
class NamesTest {

    private static final Pattern SAYS_NOTHING = Pattern.compile("(Utils?|Helper|Manager|Impl|Base|Common)(\\.java)?$");
    private static final Set<String> SHELVES = Set.of("util", "utils", "impl", "dto", "common", "helper", "misc");

    @Test
    void noTypeIsNamedAfterItsRoleInTheCodeInsteadOfTheTrade() {
        assertThat(House.modules())
                .flatExtracting(Module::types)
                .filteredOn(type -> SAYS_NOTHING.matcher(type.getSimpleName()).find())
                .isEmpty();
    }

    @Test
    void noTestOrToolIsNamedAfterItsRoleInTheCodeEither() {
        assertThat(Sources.java())
                .extracting(Sources.SourceFile::path)
                .filteredOn(path -> SAYS_NOTHING.matcher(path).find())
                .isEmpty();
    }

    @Test
    void noPackageIsAShelf() {
        assertThat(House.modules())
                .flatExtracting(Module::packages)
                .filteredOn(name -> List.of(name.split("\\.")).stream().anyMatch(SHELVES::contains))
                .isEmpty();
    }

    @Test
    void accessorsCarryNoGet() {
        assertThat(House.published().stream()
                        .flatMap(module -> module.types().stream().filter(module::exports))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawParameterTypes().isEmpty()
                                && method.getName().matches("get[A-Z].*"))
                        .map(method -> method.getFullName())
                        .sorted())
                .isEmpty();
    }
}
