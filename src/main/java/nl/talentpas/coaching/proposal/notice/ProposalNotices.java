package nl.talentpas.coaching.proposal.notice;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import org.jspecify.annotations.Nullable;

/// Which notice each party gets when something is done; whoever did it gets none.
///
/// Arguments of every text: the vacancy's title, the organisation's name and, for a coach only, the person's name.
final class ProposalNotices {

    private ProposalNotices() {}

    /// The notices' keys by who reads them.
    static Map<ProposalParty, String> after(ProposalVerb verb) {
        return switch (verb) {
            case PROPOSE -> keys("proposal-asked", null, null);
            case ACCEPT -> keys(null, "proposal-offered-employer", "proposal-accepted-coach");
            case REFUSE -> keys(null, "proposal-refused-employer", "proposal-refused-coach");
            case SHOW_INTEREST -> keys("proposal-interest", null, "proposal-interest-coach");
            case DECLINE -> keys("proposal-declined", null, "proposal-declined-coach");
            case REVEAL -> keys(null, "proposal-introduced-employer", "proposal-introduced-coach");
            case SHOW_LONGER -> keys(null, "proposal-term-employer", "proposal-term-coach");
            case HIDE -> keys(null, "proposal-hidden-employer", "proposal-hidden-coach");
            case PLAN_INTERVIEW ->
                keys("proposal-interview", "proposal-interview-employer", "proposal-interview-coach");
            case MOVE_INTERVIEW -> keys("proposal-moved", "proposal-moved-employer", "proposal-moved-coach");
            case START_TRIAL -> keys("proposal-trial", "proposal-trial-employer", "proposal-trial-coach");
            case PLACE -> keys("proposal-placed", "proposal-placed-employer", "proposal-placed-coach");
            case END -> keys("proposal-ended", "proposal-ended-employer", "proposal-ended-coach");
            case WITHDRAW -> keys("proposal-withdrawn", "proposal-withdrawn-employer", "proposal-withdrawn-coach");
            case PREPARE, DROP, HOLD_AFTERCARE -> Map.of();
            case SETTLE -> keys("proposal-settled", "proposal-settled-employer", null);
            case LEAVE -> keys("proposal-left", "proposal-left-employer", null);
            case CLOSE_VACANCY -> keys("proposal-closed", null, "proposal-closed-coach");
        };
    }

    private static Map<ProposalParty, String> keys(
            @Nullable String resident, @Nullable String employer, @Nullable String coach) {
        return Stream.of(
                        new Told(ProposalParty.RESIDENT, resident),
                        new Told(ProposalParty.EMPLOYER, employer),
                        new Told(ProposalParty.COACH, coach))
                .filter(told -> told.key() != null)
                .collect(Collectors.toMap(Told::party, told -> String.valueOf(told.key())));
    }

    private record Told(ProposalParty party, @Nullable String key) {}
}
