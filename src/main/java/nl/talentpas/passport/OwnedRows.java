package nl.talentpas.passport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of a table that belong to passports, read along with these: both in the order of the passports' ids.
final class OwnedRows<T> implements AutoCloseable {

    /// Reads the row that the result set stands at; the owner is in the first column.
    interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private static final int FETCHED_AT_ONCE = 2000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Reading<T> reading;
    private @Nullable UUID owner;

    /// @param query with a place for the first id and, unless that is null, one for the id after the last
    OwnedRows(Connection connection, String query, UUID first, @Nullable UUID end, Reading<T> reading)
            throws SQLException {
        this.reading = reading;
        this.statement = connection.prepareStatement(query);
        statement.setFetchSize(FETCHED_AT_ONCE);
        statement.setObject(1, first);
        if (end != null) {
            statement.setObject(2, end);
        }
        this.rows = statement.executeQuery();
        step();
    }

    private void step() throws SQLException {
        owner = rows.next() ? rows.getObject(1, UUID.class) : null;
    }

    /// Whose rows come next; null after the last.
    @Nullable UUID owner() {
        return owner;
    }

    /// All rows of this passport, which must not be before one that was asked for earlier.
    List<T> of(UUID passport) throws SQLException {
        List<T> found = new ArrayList<>();
        while (passport.equals(owner)) {
            found.add(reading.of(rows));
            step();
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
