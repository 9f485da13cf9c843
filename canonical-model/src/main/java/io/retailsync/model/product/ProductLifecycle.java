package io.retailsync.model.product;

import static io.retailsync.model.product.ProductStatus.ACTIVE;
import static io.retailsync.model.product.ProductStatus.ARCHIVED;
import static io.retailsync.model.product.ProductStatus.DISCONTINUED;
import static io.retailsync.model.product.ProductStatus.DRAFT;
import static io.retailsync.model.product.ProductStatus.PHASE_OUT;
import static io.retailsync.model.product.ProductStatus.READY;
import static io.retailsync.model.product.ProductStatus.SUSPENDED;

import io.retailsync.model.lifecycle.Lifecycle;

/**
 * The life of a product (canonical-model §6, other lifecycles; the shorter list in §5.2 lacks READY and SUSPENDED).
 */
public final class ProductLifecycle {

    /** The table. */
    public static final Lifecycle<ProductStatus> MACHINE = Lifecycle.of("product", ProductStatus.class)
            .startsAt(DRAFT)
            .from(DRAFT)
            .to(READY)
            .from(READY)
            .to(ACTIVE)
            .from(ACTIVE)
            .to(PHASE_OUT, SUSPENDED)
            .from(SUSPENDED)
            .to(ACTIVE)
            .from(PHASE_OUT)
            .to(DISCONTINUED)
            .from(DISCONTINUED)
            .to(ARCHIVED)
            .ends(ARCHIVED)
            .unusual(SUSPENDED)
            .build();

    private ProductLifecycle() {}
}
