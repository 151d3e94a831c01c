package nl.talentpas.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies an account, and so the person behind it.
public record AccountId(UUID id) {

    /// A new, time-ordered (version 7) id.
    public static AccountId next() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
