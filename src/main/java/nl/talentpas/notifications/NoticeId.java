package nl.talentpas.notifications;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies one notice to one reader.
public record NoticeId(UUID id) {

    static NoticeId next() {
        return new NoticeId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
