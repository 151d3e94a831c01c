package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Whole numbers that are gathered one by one and then kept as small as they fit.
final class Column {

    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
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
