package nl.talentpas.coaching.proposal.ui.move;

import java.time.Clock;
import nl.talentpas.coaching.proposal.ProposalDossier;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.skills.Vocabulary;
import org.springframework.stereotype.Component;

/// What every proposal page needs, in one hand.
@Component
public record ProposalDesk(ProposalService proposals, ProposalDossier dossier, Vocabulary vocabulary, Clock clock) {}
