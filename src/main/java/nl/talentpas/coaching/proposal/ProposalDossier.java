package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.matching.MatchingCatalogue;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.passport.PassportCatalogue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What belongs to a proposal besides its course: the anonymous card, why it fits, and who looked at the details. Each
/// is
/// empty for whoever may not see it.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProposalDossier {

    /// Somebody saw the details.
    ///
    /// @param who their name; empty when they have no account any more
    public record Look(String who, Instant at) {}

    private final ProposalAccess access;
    private final PassportCatalogue passports;
    private final MatchingCatalogue matching;
    private final AccountService accounts;

    ProposalDossier(
            ProposalAccess access, PassportCatalogue passports, MatchingCatalogue matching, AccountService accounts) {
        this.access = access;
        this.passports = passports;
        this.matching = matching;
        this.accounts = accounts;
    }

    /// What the person can and wants, without who it is.
    public Optional<AnonymousCard> cardOf(ProposalId id) {
        return access.subject(id, ProposalSight::card).flatMap(subject -> passports.anonymousCardOf(subject.person()));
    }

    /// Why the person and the vacancy fit, as they are now; empty too when nothing was asked.
    public Optional<Explanation> explanationOf(ProposalId id) {
        return access.subject(id, ProposalSight::explanation)
                .map(subject -> matching.explain(subject.person(), subject.vacancy()))
                .filter(explanation -> !explanation.lines().isEmpty());
    }

    /// What of the person's passport gave no points for the vacancy, and why; empty too when there is no explanation.
    public Optional<NotCounted> notCountedIn(ProposalId id) {
        return access.subject(id, ProposalSight::explanation)
                .map(subject -> matching.notCounted(subject.person(), subject.vacancy()));
    }

    /// Who of the employer looked at the name and contact details, the latest first; for the person and their coach.
    public List<Look> looksAt(ProposalId id) {
        return access.looks(id).stream()
                .map(look -> new Look(nameOf(look.viewer()), look.at()))
                .toList();
    }

    private String nameOf(AccountId viewer) {
        return accounts.find(viewer).map(account -> account.name().full()).orElse("");
    }
}
