package nl.talentpas.coaching.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.talentpas.coaching.proposal.ProposalCatalogue;
import nl.talentpas.coaching.proposal.ProposalMoved;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.InterestShown;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who waits for a word from their coach about which vacancy.
@Component
class InterestInbox {

    private final InterestRepository interests;
    private final InterestNotice notice;
    private final ProposalCatalogue proposals;
    private final Clock clock;

    InterestInbox(InterestRepository interests, InterestNotice notice, ProposalCatalogue proposals, Clock clock) {
        this.interests = interests;
        this.notice = notice;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Makes it a to-do and tells the coach, once while it is open.
    @ApplicationModuleListener
    void on(InterestShown shown) {
        ShownInterest interest = interests
                .findByPersonIdAndVacancyId(shown.person().id(), shown.vacancy().id())
                .orElse(null);
        if (interest == null) {
            interests.save(new ShownInterest(shown.person(), shown.vacancy(), clock.instant()));
        } else if (interest.isOpen()) {
            return;
        } else {
            interest.showAgain(clock.instant());
        }
        notice.tell(shown.person(), shown.vacancy());
    }

    /// Whoever was asked about the vacancy waits no longer, wherever the coach asked from.
    @EventListener
    void on(ProposalMoved moved) {
        if (moved.verb() == ProposalVerb.PROPOSE) {
            proposals
                    .find(moved.proposal())
                    .map(ProposalStanding::subject)
                    .ifPresent(asked -> handled(asked.person(), asked.vacancy()));
        }
    }

    /// The coach decided; nothing is to be done any more.
    @Transactional
    void handled(AccountId person, VacancyId vacancy) {
        interests
                .findByPersonIdAndVacancyId(person.id(), vacancy.id())
                .ifPresent(interest -> interest.handle(clock.instant()));
    }

    /// What these people still wait for, who waits longest first.
    @Transactional(readOnly = true)
    List<InterestDetails> open(Collection<AccountId> people) {
        return interests
                .findByPersonIdInAndHandledAtIsNullOrderByShownAtAscIdAsc(
                        people.stream().map(AccountId::id).toList())
                .stream()
                .map(ShownInterest::details)
                .toList();
    }
}
