package nl.talentpas.coaching.proposal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.proposal.ChainTests;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/// Every step is told to the other parties, each in their own words and with a link to their own page.
@IntegrationTest
class ProposalNoticesTests extends ChainTests {

    @Autowired
    private Notices notices;

    @Test
    void theChainIsToldToEveryParty() {
        ProposalId id = chain.placed();
        chain.asResident();
        assertThat(keys())
                .containsExactly("proposal-placed", "proposal-interview", "proposal-interest", "proposal-asked");
        assertThat(mine()).extracting(Notice::link).containsOnly("voorstellen/" + id);
        chain.asEmployer();
        assertThat(keys()).containsExactly("proposal-introduced-employer", "proposal-offered-employer");
        assertThat(mine()).extracting(Notice::link).containsOnly("bedrijf/kandidaten/" + id);
        chain.asCoach();
        assertThat(keys())
                .containsExactly(
                        "proposal-placed-coach",
                        "proposal-interview-coach",
                        "proposal-introduced-coach",
                        "proposal-interest-coach",
                        "proposal-accepted-coach");
        assertThat(mine()).extracting(Notice::link).containsOnly("coach/voorstellen/" + id);
    }

    @Test
    void onlyTheCoachReadsAName() {
        chain.introduced();
        chain.asEmployer();
        assertThat(mine()).allSatisfy(notice -> assertThat(notice.arguments()).noneMatch(ProposalNoticesTests::names));
        chain.asCoach();
        assertThat(mine()).allSatisfy(notice -> assertThat(notice.arguments()).anyMatch(ProposalNoticesTests::names));
    }

    @Test
    void anEmployerWhoKnewNothingIsToldNothing() {
        ProposalId id = chain.asked();
        chain.asResident();
        proposals.refuse(id, ProposalReason.NONE);
        chain.asEmployer();
        assertThat(keys()).isEmpty();
        chain.asCoach();
        assertThat(keys()).containsExactly("proposal-refused-coach");
    }

    @Test
    void aRetryTellsNobodyAnything() {
        ProposalId id = chain.offered();
        proposals.accept(id, "");
        chain.asEmployer();
        assertThat(keys()).hasSize(1);
    }

    private List<String> keys() {
        return mine().stream().map(Notice::key).toList();
    }

    private List<Notice> mine() {
        return notices.mine(Pageable.ofSize(50));
    }

    private static boolean names(String argument) {
        return argument.contains("Samira");
    }
}
