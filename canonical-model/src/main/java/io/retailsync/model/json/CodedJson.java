package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.retailsync.model.Coded;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name of the model, also of a later version of it, is a text; a vendor's code is an object of {@code raw} and {@code system}. */
final class CodedJson {

    private CodedJson() {}

    static Module module() {
        SimpleModule module = new SimpleModule("coded");
        module.addSerializer(new Writer());
        module.addDeserializer(Coded.class, new Reader(null));
        return module;
    }

    private static final class Writer extends JsonSerializer<Coded<?>> {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the list behind a code is known at run time only
        public Class<Coded<?>> handledType() {
            return (Class) Coded.class;
        }

        @Override
        public void serialize(Coded<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof Coded.Raw<?> raw && !raw.isLaterName()) {
                out.writeStartObject();
                out.writeStringField("raw", raw.raw());
                out.writeStringField("system", raw.system());
                out.writeEndObject();
            } else {
                out.writeString(value.text());
            }
        }
    }

    /** Knows the codes of its list beforehand: a document holds many, and most are known. */
    private static final class Reader extends JsonDeserializer<Coded<?>> implements ContextualDeserializer {

        private final @Nullable Class<?> list;
        private final Map<String, Coded<?>> known = new HashMap<>();

        @SuppressWarnings({"unchecked", "rawtypes"}) // the list behind a code is known at run time only
        private Reader(@Nullable Class<?> list) {
            this.list = list;
            if (list != null && list.isEnum()) {
                for (Object value : list.getEnumConstants()) {
                    known.put(((Enum<?>) value).name(), Coded.of((Enum) value));
                }
            }
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = property == null ? context.getContextualType() : property.getType();
            return new Reader(type.containedTypeOrUnknown(0).getRawClass());
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the list behind a code is known at run time only
        public Coded<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = in.readValueAsTree();
            if (node.isTextual() && list != null) {
                Coded<?> code = known.get(node.textValue());
                return code == null ? Coded.named(node.textValue(), (Class) list) : code;
            }
            return (Coded<?>)
                    Coded.raw(node.path("raw").asText(), node.path("system").asText());
        }
    }
}
