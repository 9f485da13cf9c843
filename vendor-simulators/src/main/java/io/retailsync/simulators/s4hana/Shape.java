package io.retailsync.simulators.s4hana;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.olingo.odata2.api.edm.EdmAnnotationAttribute;
import org.apache.olingo.odata2.api.edm.EdmEntitySet;
import org.apache.olingo.odata2.api.edm.EdmEntityType;
import org.apache.olingo.odata2.api.edm.EdmException;
import org.apache.olingo.odata2.api.edm.EdmMultiplicity;
import org.apache.olingo.odata2.api.edm.EdmNavigationProperty;
import org.apache.olingo.odata2.api.edm.EdmProperty;

/**
 * What the metadata says of one entity set, without Olingo's checked exceptions.
 *
 * @param set name of the entity set
 * @param type qualified name of its type
 * @param fields properties in the order of the metadata
 * @param links navigation properties
 */
record Shape(String set, String type, Map<String, Field> fields, Map<String, Link> links) {

    static Shape of(EdmEntitySet set) throws EdmException {
        EdmEntityType type = set.getEntityType();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : type.getPropertyNames()) {
            fields.put(name, field(type, (EdmProperty) type.getProperty(name)));
        }
        Map<String, Link> links = new LinkedHashMap<>();
        for (String name : type.getNavigationPropertyNames()) {
            EdmNavigationProperty navigation = (EdmNavigationProperty) type.getProperty(name);
            String target = set.getRelatedEntitySet(navigation).getName();
            links.put(name, new Link(name, target, navigation.getMultiplicity() == EdmMultiplicity.MANY));
        }
        return new Shape(set.getName(), type.getNamespace() + "." + type.getName(), fields, links);
    }

    private static Field field(EdmEntityType type, EdmProperty property) throws EdmException {
        String format = annotation(property, "display-format").orElse("");
        boolean readOnly =
                annotation(property, "creatable").filter("false"::equals).isPresent();
        Integer scale =
                property.getFacets() == null ? null : property.getFacets().getScale();
        return new Field(
                property.getName(),
                kind(property, format),
                scale == null ? 0 : scale,
                type.getKeyPropertyNames().contains(property.getName()),
                "UpperCase".equals(format),
                readOnly);
    }

    private static Optional<String> annotation(EdmProperty property, String name) throws EdmException {
        List<EdmAnnotationAttribute> attributes = property.getAnnotations().getAnnotationAttributes();
        return attributes == null
                ? Optional.empty()
                : attributes.stream()
                        .filter(attribute -> attribute.getName().equals(name))
                        .map(EdmAnnotationAttribute::getText)
                        .findFirst();
    }

    private static Field.Kind kind(EdmProperty property, String format) throws EdmException {
        String type = property.getType().getName();
        return switch (type) {
            case "String" -> Field.Kind.TEXT;
            case "Decimal" -> Field.Kind.DECIMAL;
            case "Boolean" -> Field.Kind.FLAG;
            case "DateTime" -> Field.Kind.DAY;
            case "DateTimeOffset" -> Field.Kind.INSTANT;
            case "Time" -> Field.Kind.TIME;
            case "Guid" -> Field.Kind.GUID;
            default -> throw new IllegalStateException("no kind for " + type + " " + format);
        };
    }

    List<Field> keys() {
        return fields.values().stream().filter(Field::key).toList();
    }

    Field field(String name) {
        return known(fields.get(name), name);
    }

    Link link(String name) {
        return known(links.get(name), name);
    }

    private <T> T known(@org.jspecify.annotations.Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException(set + " has no " + name);
        }
        return found;
    }
}
