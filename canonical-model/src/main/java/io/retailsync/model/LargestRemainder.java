package io.retailsync.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a whole number of units in proportion to weights: exact shares, rounded down, then one unit more for the largest remainders, ties
 * to the lowest index. It works on the absolute value, so the parts of {@code -x} are those of {@code x} with the other sign.
 */
final class LargestRemainder {

    private static final int MOST_DECIMALS = 100;

    private LargestRemainder() {}

    static List<BigInteger> split(BigInteger units, List<BigDecimal> weights) {
        List<BigInteger> shares = wholeNumbers(weights);
        BigInteger sum = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return split(units, Collections.nCopies(weights.size(), BigDecimal.ONE));
        }
        BigInteger size = units.abs();
        BigInteger[] parts = new BigInteger[shares.size()];
        BigInteger[] remainders = new BigInteger[shares.size()];
        BigInteger left = size;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = size.multiply(shares.get(i)).divideAndRemainder(sum);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        handOut(left.intValueExact(), parts, remainders);
        return Arrays.stream(parts)
                .map(part -> units.signum() < 0 ? part.negate() : part)
                .toList();
    }

    private static void handOut(int left, BigInteger[] parts, BigInteger[] remainders) {
        if (left == 0) {
            return;
        }
        Integer[] order = new Integer[parts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparing((Integer i) -> remainders[i]).reversed()); // stable: ties keep their order
        for (int i = 0; i < left; i++) {
            parts[order[i]] = parts[order[i]].add(BigInteger.ONE);
        }
    }

    /** The weights without their decimal point, which changes no proportion. */
    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        int decimals = 0;
        for (BigDecimal weight : weights) {
            if (weight.signum() < 0) {
                throw new InvalidValue("allocation.weights", "a weight below zero", "weights of zero or more");
            }
            if (Math.abs((long) weight.scale()) > MOST_DECIMALS) {
                throw new InvalidValue(
                        "allocation.weights", "a weight of scale " + weight.scale(), "at most 100 decimals");
            }
            decimals = Math.max(decimals, weight.scale());
        }
        if (weights.isEmpty()) {
            throw new InvalidValue("allocation.weights", "an empty list", "at least one weight");
        }
        int shift = decimals;
        return weights.stream()
                .map(weight -> weight.setScale(shift).unscaledValue())
                .toList();
    }
}
