package nl.talentpas.matching.memory;

/// The inverted lists of one requirement or one wish, of which a person's entries count as one.
sealed interface Group {

    /// The most that it can give beyond what everybody gets.
    int most();

    void open(PeopleLayer layer);

    /// How many entries there are in all of its lists.
    int length();

    /// Adds what each person admitted gets from it.
    ///
    /// @param mark of this group, higher than those of the groups added before
    /// @param standing of the window's people
    void add(Admitted admitted, int mark, long[] standing);

    /// What one person gets from it; people must be asked for in ascending order.
    int of(int ordinal);

    /// A requirement: the best of the usable skills counts.
    ///
    /// @param least what everybody gets
    /// @param share what somebody with that very skill gets
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Best(Source[] sources, int least, int share) implements Group {

        @Override
        public int most() {
            return share - least;
        }

        @Override
        public void open(PeopleLayer layer) {
            for (Source source : sources) {
                source.open(layer.skills);
            }
        }

        @Override
        public int length() {
            return Group.length(sources);
        }

        @Override
        public void add(Admitted admitted, int mark, long[] standing) {
            for (Source source : sources) {
                source.addBest(admitted, mark, mark + least, standing);
            }
        }

        @Override
        public int of(int ordinal) {
            int best = least;
            for (Source source : sources) {
                best = Math.max(best, source.points(ordinal));
            }
            return best - least;
        }
    }

    /// A wish: what is said under the first name counts.
    ///
    /// @param most what the best that can be said gives beyond saying nothing
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record First(Source[] sources, int most) implements Group {

        @Override
        public void open(PeopleLayer layer) {
            for (Source source : sources) {
                source.open(layer.wants);
            }
        }

        @Override
        public int length() {
            return Group.length(sources);
        }

        @Override
        public void add(Admitted admitted, int mark, long[] standing) {
            for (Source source : sources) {
                source.addFirst(admitted, mark, standing);
            }
        }

        @Override
        public int of(int ordinal) {
            for (Source source : sources) {
                if (source.has(ordinal)) {
                    return source.points(ordinal);
                }
            }
            return 0;
        }
    }

    private static int length(Source[] sources) {
        int length = 0;
        for (Source source : sources) {
            length += source.length();
        }
        return length;
    }
}
