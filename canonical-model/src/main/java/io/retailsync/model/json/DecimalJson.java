package io.retailsync.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal is a text without an exponent, in a tree as in a text: the library's own serializer writes {@code 5.66E-7} into trees. */
final class DecimalJson extends StdScalarSerializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    private DecimalJson() {
        super(BigDecimal.class);
    }

    static Module module() {
        return new SimpleModule("decimals").addSerializer(new DecimalJson());
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value.toPlainString());
    }
}
