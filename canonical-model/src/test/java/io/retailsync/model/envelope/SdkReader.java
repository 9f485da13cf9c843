package io.retailsync.model.envelope;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.core.message.impl.BaseGenericBinaryMessageReaderImpl;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Binary mode as the SDK of CloudEvents reads it. What a value looks like in a header is the transport's: {@code decoder}. */
final class SdkReader extends BaseGenericBinaryMessageReaderImpl<String, String> {

    private final Map<String, String> headers;
    private final String prefix;
    private final UnaryOperator<String> decoder;

    private SdkReader(Map<String, String> headers, String prefix, UnaryOperator<String> decoder, String body) {
        super(SpecVersion.V1, body.isEmpty() ? null : BytesCloudEventData.wrap(body.getBytes(StandardCharsets.UTF_8)));
        this.headers = headers;
        this.prefix = prefix;
        this.decoder = decoder;
    }

    static CloudEvent read(Map<String, String> headers, String prefix, UnaryOperator<String> decoder, String body) {
        return new SdkReader(headers, prefix, decoder, body).toEvent();
    }

    @Override
    protected boolean isContentTypeHeader(String key) {
        return key.equals("content-type");
    }

    @Override
    protected boolean isCloudEventsHeader(String key) {
        return key.startsWith(prefix) && !key.equals(prefix + "specversion");
    }

    @Override
    protected String toCloudEventsKey(String key) {
        return key.substring(prefix.length());
    }

    @Override
    protected void forEachHeader(BiConsumer<String, String> each) {
        headers.forEach(each);
    }

    @Override
    protected String toCloudEventsValue(String value) {
        return decoder.apply(value);
    }
}
