package nl.talentpas.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.demo.region.PlannedProposal;
import nl.talentpas.demo.region.PlannedProposal.Step;
import nl.talentpas.demo.region.Spoken;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.notifications.MadeUpHistory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Plays what happened before: everybody does their own steps at the time they did them, and nobody is mailed.
@Component
@Profile("demo")
class History {

    /// Older notices are not kept.
    private static final Duration LATELY = Duration.ofDays(6);

    private final ProposalService proposals;
    private final AccountCatalogue accounts;
    private final RegionStore store;
    private final Clock clock;

    History(ProposalService proposals, AccountCatalogue accounts, RegionStore store, Clock clock) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    void play(List<PlannedProposal> planned, Spoken spoken) {
        Instant keepSince = clock.instant().minus(LATELY);
        MadeUpHistory.play(keepSince, () -> planned.forEach(proposal -> play(proposal, spoken)));
    }

    private void play(PlannedProposal planned, Spoken spoken) {
        var play = new ProposalPlay(proposals, clock, spoken, planned.cast());
        for (Step step : planned.steps()) {
            Runnable performed = () -> play.perform(step.verb());
            TravellingClock.at(step.at(), () -> accounts.actAs(play.actorOf(step.verb()), performed));
        }
        store.forget();
    }
}
