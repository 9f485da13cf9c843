package io.retailsync.model.product;

import static io.retailsync.model.DataClass.C0;
import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.Owner.PIM;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.Required;
import io.retailsync.model.text.LocalizedText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A picture, film or document of a product.
 *
 * @param url where it is: an absolute address
 * @param kind what it is
 * @param alt what it shows, for those who do not see it
 * @param hash SHA-256 of it, so that the same one is known again
 */
public record MediaAsset(
        @Attribute(value = C0, owner = PIM) @Size(min = 1, max = 2048)
        String url,

        @Attribute(value = C0, owner = PIM) Coded<MediaKind> kind,

        @Attribute(value = C0, owner = PIM) @Nullable LocalizedText alt,

        @Attribute(value = C1, owner = PIM) @Pattern(regexp = "^[0-9a-f]{64}$") @Nullable
        String hash) {

    /**
     * Refuses missing parts.
     *
     * @param url where it is: an absolute address
     * @param kind what it is
     * @param alt what it shows, for those who do not see it
     * @param hash SHA-256 of it, so that the same one is known again
     */
    public MediaAsset {
        Required.present("url", url);
        Required.present("kind", kind);
    }
}
