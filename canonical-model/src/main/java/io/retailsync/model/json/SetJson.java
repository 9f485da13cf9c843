package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Sets in an order of their own: that of the JDK's sets is another in each process, and what a store holds is compared with what another
 * process writes.
 */
final class SetJson {

    private static final JsonMapper PLAIN = new JsonMapper();

    private SetJson() {}

    static Module module() {
        return new SimpleModule("sets").setSerializerModifier(new BeanSerializerModifier() {

            private static final long serialVersionUID = 1L;

            @Override
            public JsonSerializer<?> modifyCollectionSerializer(
                    SerializationConfig config,
                    CollectionType type,
                    BeanDescription description,
                    JsonSerializer<?> serializer) {
                return Set.class.isAssignableFrom(type.getRawClass()) ? new Writer() : serializer;
            }
        });
    }

    private static final class Writer extends StdSerializer<Set<?>> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator generator, SerializerProvider provider) throws IOException {
            List<JsonNode> elements = new ArrayList<>();
            for (Object element : set) {
                elements.add(tree(element, provider));
            }
            elements.sort(Comparator.comparing(JsonNode::toString));
            generator.writeStartArray(set, elements.size());
            for (JsonNode element : elements) {
                provider.defaultSerializeValue(element, generator);
            }
            generator.writeEndArray();
        }

        private static JsonNode tree(Object element, SerializerProvider provider) throws IOException {
            try (TokenBuffer buffer = provider.bufferForValueConversion()) {
                provider.defaultSerializeValue(element, buffer);
                try (JsonParser parser = buffer.asParser()) {
                    return PLAIN.readTree(parser);
                }
            }
        }
    }
}
