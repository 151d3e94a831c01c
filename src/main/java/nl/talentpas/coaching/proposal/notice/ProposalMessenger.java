package nl.talentpas.coaching.proposal.notice;

import nl.talentpas.coaching.proposal.ProposalCatalogue;
import nl.talentpas.coaching.proposal.ProposalMoved;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.ProposalSubject;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.notifications.Notices;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other parties what was done, within the transaction in which it was done.
@Component
class ProposalMessenger {

    private final ProposalCatalogue proposals;
    private final ProposalAddressees addressees;
    private final VacancyCatalogue vacancies;
    private final Notices notices;

    ProposalMessenger(
            ProposalCatalogue proposals, ProposalAddressees addressees, VacancyCatalogue vacancies, Notices notices) {
        this.proposals = proposals;
        this.addressees = addressees;
        this.vacancies = vacancies;
        this.notices = notices;
    }

    @EventListener
    void on(ProposalMoved moved) {
        ProposalStanding proposal = proposals.find(moved.proposal()).orElseThrow();
        ProposalNotices.after(moved.verb()).forEach((reader, key) -> {
            if (reader != moved.by() && proposal.reached().contains(reader)) {
                send(proposal, reader, key);
            }
        });
    }

    /// Tells one party something, with a link to their own page of the proposal.
    void send(ProposalStanding proposal, ProposalParty reader, String key) {
        ProposalSubject subject = proposal.subject();
        VacancyDetails vacancy = vacancies.find(subject.vacancy()).orElseThrow();
        String name = addressees.nameFor(reader, subject).orElse("");
        String link = ProposalNavigation.page(reader, proposal.id());
        addressees
                .of(subject, reader)
                .forEach(account -> notices.tell(
                        account,
                        key,
                        link,
                        vacancy.content().title(),
                        vacancy.organisation().name(),
                        name));
    }
}
