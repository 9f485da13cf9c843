package io.retailsync.model.money;

import io.retailsync.model.CurrencyCode;
import io.retailsync.model.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes parts that are known exactly add up to their sum, which was rounded once: each part is cut to minor units, then what is missing goes
 * unit by unit to the parts that lost most, ties to the lowest index. No part is a whole unit off its exact value, parts of both signs are
 * welcome (a credit line among sales), and the mirror of everything gives the mirrored parts.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Rounds the parts.
     *
     * @param total the rounded sum of {@code exact}
     * @param exact the parts before rounding
     */
    static List<Money> of(Money total, List<Fraction> exact) {
        CurrencyCode currency = total.currency();
        List<BigInteger> parts = new ArrayList<>();
        List<Fraction> lost = new ArrayList<>();
        BigInteger missing = total.minorUnits();
        for (Fraction part : exact) {
            BigInteger cut = part.units(currency.minorUnits(), RoundingMode.DOWN);
            parts.add(cut);
            lost.add(part.minus(Fraction.of(new BigDecimal(cut, currency.minorUnits()))));
            missing = missing.subtract(cut);
        }
        List<Integer> neediest = neediestFirst(lost, missing.signum());
        for (int index : neediest.subList(0, missing.abs().intValueExact())) {
            parts.set(index, parts.get(index).add(BigInteger.valueOf(missing.signum())));
        }
        return parts.stream()
                .map(part -> new Money(new BigDecimal(part, currency.minorUnits()), currency))
                .toList();
    }

    private static List<Integer> neediestFirst(List<Fraction> lost, int sign) {
        Integer[] order = new Integer[lost.size()];
        Arrays.setAll(order, index -> index);
        Comparator<Integer> rising = Comparator.comparing(lost::get);
        Arrays.sort(order, sign < 0 ? rising : rising.reversed()); // stable: ties keep their order
        return List.of(order);
    }
}
