package io.retailsync.simulators.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubsetSchemaTest {

    private final List<String> differences = new ArrayList<>();

    @Test
    void ourSchemaIsATrueSubsetOfTheRealOne() throws Exception {
        ParserOptions large = ParserOptions.newParserOptions()
                .maxTokens(Integer.MAX_VALUE)
                .maxCharacters(Integer.MAX_VALUE)
                .maxWhitespaceTokens(Integer.MAX_VALUE)
                .build();
        String text = SharedFiles.unzipped("admin_schema_2026-10.graphql.gz");
        TypeDefinitionRegistry real = new SchemaParser().parse(new StringReader(text), large);
        TypeDefinitionRegistry ours = new SchemaParser().parse(Wiring.subset());
        ours.types().forEach((name, type) -> compare(name, type, real.getTypeOrNull(name)));
        ours.scalars().keySet().stream()
                .filter(name -> !real.scalars().containsKey(name))
                .forEach(name -> differences.add("scalar " + name));
        ours.getDirectiveDefinitions().forEach((name, directive) -> {
            if (!real.getDirectiveDefinition(name)
                    .filter(theirs -> inputs(theirs.getInputValueDefinitions())
                            .equals(inputs(directive.getInputValueDefinitions())))
                    .isPresent()) {
                differences.add("directive " + name);
            }
        });
        assertThat(ours.types()).hasSizeGreaterThan(100);
        assertThat(differences).isEmpty();
    }

    private void compare(String name, TypeDefinition<?> ours, TypeDefinition<?> theirs) {
        if (theirs == null || ours.getClass() != theirs.getClass()) {
            differences.add("type " + name);
        } else if (ours instanceof ObjectTypeDefinition type) {
            ObjectTypeDefinition real = (ObjectTypeDefinition) theirs;
            members(name + " implements", type.getImplements(), real.getImplements(), AstPrinter::printAst);
            fields(name, type.getFieldDefinitions(), real.getFieldDefinitions());
        } else if (ours instanceof InterfaceTypeDefinition type) {
            fields(name, type.getFieldDefinitions(), ((InterfaceTypeDefinition) theirs).getFieldDefinitions());
        } else if (ours instanceof InputObjectTypeDefinition type) {
            input(name, type, (InputObjectTypeDefinition) theirs);
        } else if (ours instanceof EnumTypeDefinition type) {
            members(
                    name,
                    type.getEnumValueDefinitions(),
                    ((EnumTypeDefinition) theirs).getEnumValueDefinitions(),
                    EnumValueDefinition::getName);
        } else if (ours instanceof UnionTypeDefinition type) {
            members(name, type.getMemberTypes(), ((UnionTypeDefinition) theirs).getMemberTypes(), AstPrinter::printAst);
        }
    }

    private <T> void members(String where, List<? extends T> ours, List<? extends T> theirs, Function<T, String> name) {
        List<String> known = theirs.stream().map(name).toList();
        ours.stream().map(name).filter(one -> !known.contains(one)).forEach(one -> differences.add(where + " " + one));
    }

    private void fields(String type, List<FieldDefinition> ours, List<FieldDefinition> theirs) {
        Map<String, FieldDefinition> real =
                theirs.stream().collect(Collectors.toMap(FieldDefinition::getName, Function.identity()));
        for (FieldDefinition field : ours) {
            String where = type + "." + field.getName();
            Optional<FieldDefinition> known = Optional.ofNullable(real.get(field.getName()));
            if (known.isEmpty()
                    || !print(field.getType()).equals(print(known.get().getType()))) {
                differences.add(where);
            } else {
                values(where, field.getInputValueDefinitions(), known.get().getInputValueDefinitions());
            }
        }
    }

    private void input(String name, InputObjectTypeDefinition ours, InputObjectTypeDefinition theirs) {
        if (ours.hasDirective("oneOf") != theirs.hasDirective("oneOf")) {
            differences.add(name + " @oneOf");
        }
        values(name, ours.getInputValueDefinitions(), theirs.getInputValueDefinitions());
    }

    /** What we have must be there with the same type and default; what they require must be with us. */
    private void values(String where, List<InputValueDefinition> ours, List<InputValueDefinition> theirs) {
        List<String> real = inputs(theirs);
        List<String> own = inputs(ours);
        own.stream().filter(value -> !real.contains(value)).forEach(value -> differences.add(where + "(" + value));
        theirs.stream()
                .filter(value -> print(value.getType()).endsWith("!") && value.getDefaultValue() == null)
                .filter(value -> ours.stream().noneMatch(one -> one.getName().equals(value.getName())))
                .forEach(value -> differences.add(where + " requires " + value.getName()));
    }

    private static List<String> inputs(List<InputValueDefinition> values) {
        return values.stream().map(SubsetSchemaTest::inputText).toList();
    }

    private static String inputText(InputValueDefinition value) {
        String standard = value.getDefaultValue() == null ? "" : " = " + AstPrinter.printAst(value.getDefaultValue());
        return value.getName() + ": " + print(value.getType()) + standard;
    }

    private static String print(Type<?> type) {
        return AstPrinter.printAst(type);
    }
}
