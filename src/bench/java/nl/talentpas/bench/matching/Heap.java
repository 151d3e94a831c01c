package nl.talentpas.bench.matching;

/// What is reachable in the heap.
final class Heap {

    private static final long MEGABYTE = 1 << 20;

    private Heap() {}

    static long megabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
