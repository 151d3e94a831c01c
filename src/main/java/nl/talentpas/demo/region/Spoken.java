package nl.talentpas.demo.region;

import java.util.List;
import java.util.Locale;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;

/// What people say and agree on while a proposal goes its way.
public final class Spoken {

    private final Content.Words words;
    private final Dice dice;

    public Spoken(Content content, Dice dice) {
        this.words = content.words();
        this.dice = dice;
    }

    public String why() {
        return dice.pick(words.coachReasons()).dutch();
    }

    /// Many just say yes.
    public String acceptance(Locale language) {
        return dice.chance(50) ? dice.pick(words.acceptances()).in(language) : "";
    }

    public String interest() {
        return dice.chance(60) ? dice.pick(words.interests()).dutch() : "";
    }

    public ProposalReason refusal(Locale language) {
        return reason(ProposalVerb.REFUSE, ProposalParty.RESIDENT, language);
    }

    public ProposalReason decline() {
        return reason(ProposalVerb.DECLINE, ProposalParty.EMPLOYER, PeopleGenerator.DUTCH);
    }

    public ProposalReason end() {
        return reason(ProposalVerb.END, ProposalParty.EMPLOYER, PeopleGenerator.DUTCH);
    }

    public ProposalReason withdrawal() {
        return reason(ProposalVerb.WITHDRAW, ProposalParty.COACH, PeopleGenerator.DUTCH);
    }

    public ProposalReason leaving() {
        return reason(ProposalVerb.LEAVE, ProposalParty.COACH, PeopleGenerator.DUTCH);
    }

    /// Some choose a common cause, others say it in words of their own.
    private ProposalReason reason(ProposalVerb verb, ProposalParty party, Locale language) {
        List<ProposalCause> causes = ProposalCause.usualFor(verb, party);
        return dice.chance(45)
                ? ProposalReason.of(dice.pick(causes))
                : ProposalReason.of(dice.pick(ownWords(verb)).in(language));
    }

    private List<Content.Text> ownWords(ProposalVerb verb) {
        return switch (verb) {
            case REFUSE -> words.refuseReasons();
            case DECLINE -> words.declineReasons();
            case END -> words.endReasons();
            case WITHDRAW -> words.withdrawReasons();
            case LEAVE -> words.leaveReasons();
            default -> throw new IllegalArgumentException("Nobody gives a reason for " + verb);
        };
    }

    public String interviewNote() {
        return dice.pick(words.interviewNotes()).dutch();
    }

    public Aftercare.Outcome outcome() {
        return dice.chance(75)
                ? Aftercare.Outcome.GOES_WELL
                : dice.pick(List.of(Aftercare.Outcome.NEEDS_HELP, Aftercare.Outcome.NOT_REACHED));
    }

    public String aftercareNote() {
        return dice.pick(words.aftercareNotes()).dutch();
    }

    public String settled() {
        return dice.pick(words.settledWords()).dutch();
    }

    /// Days until something that was agreed on.
    public int days(int least, int most) {
        return dice.between(least, most);
    }
}
