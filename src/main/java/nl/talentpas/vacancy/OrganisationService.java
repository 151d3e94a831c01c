package nl.talentpas.vacancy;

import java.util.Optional;
import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;

/// Organisations and who works for them in this application.
@Service
public class OrganisationService {

    /// The organisation the current employer acts for; empty until they have described it.
    public Optional<OrganisationDetails> mine() {
        throw new UnsupportedOperationException();
    }

    public Optional<OrganisationDetails> find(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /// Whether this account acts for the organisation.
    public boolean isMember(AccountId account, OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /// The accounts that act for the organisation, in order of joining.
    public java.util.List<AccountId> membersOf(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /// Describes the current employer's organisation; makes it when they have none yet. The given id is ignored then.
    public OrganisationId describe(OrganisationDetails details) {
        throw new UnsupportedOperationException();
    }
}
