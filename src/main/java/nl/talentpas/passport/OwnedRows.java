package nl.talentpas.passport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.talentpas.passport.PassportScan.Part;
import org.jspecify.annotations.Nullable;

/// What a query tells of passports in one row each, read along with these: both in the order of the passports' ids.
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

    /// @param query with a place for the part's first id and, when it has one, for the id after the last
    OwnedRows(Connection connection, String query, Part part, Reading<T> reading) throws SQLException {
        this.reading = reading;
        this.statement = connection.prepareStatement(query);
        statement.setFetchSize(FETCHED_AT_ONCE);
        statement.setObject(1, part.first());
        if (part.end() != null) {
            statement.setObject(2, part.end());
        }
        this.rows = statement.executeQuery();
        step();
    }

    private void step() throws SQLException {
        owner = rows.next() ? rows.getObject(1, UUID.class) : null;
    }

    /// Whose row comes next; null after the last.
    @Nullable UUID owner() {
        return owner;
    }

    /// The next row.
    T take() throws SQLException {
        T taken = reading.of(rows);
        step();
        return taken;
    }

    /// The row of this passport, which must not be before one that was asked for earlier.
    T of(UUID passport, T otherwise) throws SQLException {
        return passport.equals(owner) ? take() : otherwise;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
