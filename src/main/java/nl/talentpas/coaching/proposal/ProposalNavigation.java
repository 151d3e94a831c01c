package nl.talentpas.coaching.proposal;

import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.proposal.course.ProposalParty;

/// Addresses of the proposal pages: each party has its own.
public final class ProposalNavigation {

    public static final String MINE = "voorstellen";
    public static final String CANDIDATES = "bedrijf/kandidaten";
    public static final String COACH = CoachNavigation.PROPOSALS;

    private ProposalNavigation() {}

    public static String page(ProposalParty reader, ProposalId id) {
        return switch (reader) {
            case RESIDENT -> MINE + "/" + id;
            case EMPLOYER -> CANDIDATES + "/" + id;
            case COACH, SYSTEM -> COACH + "/" + id;
        };
    }
}
