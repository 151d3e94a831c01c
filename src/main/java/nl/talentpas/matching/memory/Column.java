package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Whole numbers that are gathered one by one and then kept as small as they fit.
final class Column {

    private long[] values;
    private int size;

    Column() {
        this(16);
    }

    private Column(int room) {
        this.values = new long[room];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2 + 1);
        }
        values[size++] = value;
    }

    long at(int index) {
        return values[index];
    }

    /// The values at these places, in that order.
    Column in(int[] order) {
        var ordered = new Column(order.length);
        for (int place : order) {
            ordered.add(values[place]);
        }
        return ordered;
    }

    long[] longs() {
        return Arrays.copyOf(values, size);
    }

    int[] ints() {
        var result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = Math.toIntExact(values[i]);
        }
        return result;
    }

    short[] shorts() {
        var result = new short[size];
        for (int i = 0; i < size; i++) {
            result[i] = (short) values[i];
            if (result[i] != values[i]) {
                throw new ArithmeticException("Too large for two bytes: " + values[i]);
            }
        }
        return result;
    }

    byte[] bytes() {
        var result = new byte[size];
        for (int i = 0; i < size; i++) {
            result[i] = (byte) values[i];
            if (result[i] != values[i]) {
                throw new ArithmeticException("Too large for one byte: " + values[i]);
            }
        }
        return result;
    }

    boolean[] booleans() {
        var result = new boolean[size];
        for (int i = 0; i < size; i++) {
            result[i] = values[i] != 0;
        }
        return result;
    }
}
