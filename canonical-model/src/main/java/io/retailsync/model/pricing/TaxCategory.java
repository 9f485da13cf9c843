package io.retailsync.model.pricing;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.MergeRule.IMMUTABLE;
import static io.retailsync.model.Owner.ERP;
import static io.retailsync.model.Owner.TAX;

import io.retailsync.model.Attribute;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something is taxed, in one word of ours for the words of every system (canonical-model §5.3).
 *
 * @param code our word
 * @param description what it is for
 * @param codes the words of the systems: the tax class of an ERP, the product code of a tax engine
 */
public record TaxCategory(
        @Attribute(
                value = C1,
                owner = {ERP, TAX},
                merge = IMMUTABLE)
        @Size(min = 1, max = 64)
        String code,

        @Attribute(
                value = C1,
                owner = {ERP, TAX})
        @Size(min = 1, max = 255)
        @Nullable
        String description,

        @Attribute(
                value = C1,
                owner = {ERP, TAX})
        @Size(max = 100)
        List<ExternalRef> codes) {

    /**
     * Refuses missing parts, copies the collections.
     *
     * @param code our word
     * @param description what it is for
     * @param codes the words of the systems: the tax class of an ERP, the product code of a tax engine
     */
    public TaxCategory {
        Required.present("code", code);
        codes = List.copyOf(codes);
    }

    /**
     * {@return the word of a system, if there is one; a category without is never guessed}
     *
     * @param system the host's name of the system
     */
    public Optional<String> at(String system) {
        return codes.stream()
                .filter(code -> code.system().equals(system))
                .map(ExternalRef::value)
                .findFirst();
    }
}
