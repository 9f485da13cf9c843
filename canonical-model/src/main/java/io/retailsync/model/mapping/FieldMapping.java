package io.retailsync.model.mapping;

import io.retailsync.model.EntityType;
import io.retailsync.model.ValuePath;

/**
 * An attribute, or a part of one, and the vendor's field that says the same.
 *
 * @param entity the kind of record
 * @param path of the attribute or of a value below it, such as {@code lines[].sku}
 * @param direction which way it travels
 * @param object the vendor's name of the object that has the field, such as {@code Contact} or {@code A_SalesOrderItem}
 * @param field the vendor's name of the field, with dots and {@code []} where it lies deeper, such as {@code totalPriceSet.shopMoney.amount}
 * @param remark what is not said by the names, such as a conversion; may be empty
 */
public record FieldMapping(
        EntityType<?> entity, ValuePath path, Direction direction, String object, String field, String remark) {}
