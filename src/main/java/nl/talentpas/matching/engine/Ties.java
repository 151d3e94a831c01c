package nl.talentpas.matching.engine;

/// Breaks ties without saying anything about a person: their stored random number mixed with the demand's.
public final class Ties {

    private Ties() {}

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of both numbers moves every bit of the result.
    public static long key(long person, long demand) {
        long mixed = person ^ demand;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
