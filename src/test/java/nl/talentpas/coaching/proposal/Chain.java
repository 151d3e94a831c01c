package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.coaching.caseload.CaseloadCatalogue;
import nl.talentpas.coaching.caseload.CaseloadCatalogue.Caseload;
import nl.talentpas.coaching.caseload.CoachDetails;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.context.ApplicationContext;

/// One human chain, fresh for every test: a coach with a resident and an employer with a vacancy; each step of it can
/// be
/// played as the person who takes it.
public final class Chain {

    private static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");

    public final AccountId coach;
    public final AccountId resident;
    public final AccountId employer;
    public final OrganisationDetails organisation;
    public final VacancyDetails vacancy;
    private final ProposalService proposals;

    private Chain(ApplicationContext context, AccountId employer, VacancyDetails vacancy) {
        var accounts = context.getBean(AccountCatalogue.class);
        this.coach = TestAccounts.make(accounts, "Marieke", "Bos", Role.COACH);
        this.resident = TestAccounts.make(accounts, "Samira", "Achterberg", Role.RESIDENT);
        this.employer = employer;
        this.organisation = vacancy.organisation();
        this.vacancy = vacancy;
        this.proposals = context.getBean(ProposalService.class);
        coach(context, coach, resident);
        context.getBean(PassportCatalogue.class).storeAll(List.of(passport(resident, true)));
    }

    /// Makes the people and their vacancy in this application's database.
    public static Chain in(ApplicationContext context) {
        AccountId employer =
                TestAccounts.make(context.getBean(AccountCatalogue.class), "Bea", "Zeegers", Role.EMPLOYER);
        VacancyDetails vacancy = Vacancies.published(Vacancies.organisation());
        var vacancies = context.getBean(VacancyCatalogue.class);
        vacancies.store(vacancy.organisation(), List.of(employer));
        vacancies.storeAll(List.of(vacancy));
        return new Chain(context, employer, vacancy);
    }

    /// Another coach with another resident, for the same vacancy.
    public Chain withAnotherResident(ApplicationContext context) {
        return new Chain(context, employer, vacancy);
    }

    /// Puts somebody in this coach's caseload.
    static void coach(ApplicationContext context, AccountId coach, AccountId person) {
        context.getBean(CaseloadCatalogue.class)
                .storeAll(List.of(
                        new Caseload(new CoachDetails(coach, "", "", Set.of("Oss"), false), Map.of(person, SINCE))));
    }

    static PassportDetails passport(AccountId owner, boolean matchable) {
        return new PassportDetails(
                owner, List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), matchable, 4711);
    }

    public void asCoach() {
        SignIn.now(coach, Role.COACH);
    }

    public void asResident() {
        SignIn.now(resident, Role.RESIDENT);
    }

    public void asEmployer() {
        SignIn.now(employer, Role.EMPLOYER);
    }

    public ProposalId prepared() {
        asCoach();
        return proposals.prepare(resident, vacancy.id(), "Eerst bellen over de uren.");
    }

    public ProposalId asked() {
        asCoach();
        return proposals.propose(resident, vacancy.id(), "Je werkt graag met je handen.");
    }

    public ProposalId offered() {
        ProposalId id = asked();
        asResident();
        proposals.accept(id, "Leuk!");
        return id;
    }

    /// Offered by the resident and their coach at this moment.
    public ProposalId offeredAt(ApplicationContext context, ZonedDateTime at) {
        var proposal =
                new Proposal(new ProposalSubject(resident, vacancy.id(), organisation.id(), coach), at.toInstant());
        proposal.propose(new ProposalActor(ProposalParty.COACH, at), "Past goed");
        proposal.accept(new ProposalActor(ProposalParty.RESIDENT, at), "");
        return context.getBean(ProposalRepository.class).save(proposal).id();
    }

    public ProposalId interested() {
        ProposalId id = offered();
        asEmployer();
        proposals.showInterest(id, "We zoeken precies zo iemand.");
        return id;
    }

    public ProposalId introduced() {
        ProposalId id = interested();
        asResident();
        proposals.reveal(id, inDays(ProposalService.REVEAL_DAYS));
        return id;
    }

    public ProposalId interview() {
        ProposalId id = introduced();
        asEmployer();
        Instant at = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        proposals.planInterview(id, new Interview(at, "Kerkstraat 1, Oss", "Vraag naar Bea"));
        return id;
    }

    public ProposalId placed() {
        ProposalId id = interview();
        asEmployer();
        proposals.place(id, new Placement(ContractKind.TEMPORARY, inDays(7)));
        return id;
    }

    public static LocalDate inDays(int days) {
        return LocalDate.now(Play.ZONE).plusDays(days);
    }
}
