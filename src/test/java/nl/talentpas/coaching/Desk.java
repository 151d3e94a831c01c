package nl.talentpas.coaching;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.CaseloadCatalogue;
import nl.talentpas.coaching.caseload.CaseloadCatalogue.Caseload;
import nl.talentpas.coaching.caseload.CoachDetails;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportChanged;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyChanged;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.context.ApplicationContext;

/// A coach's desk for tests: coaches with people who can do things, and vacancies that ask for them, all ranked.
/// Each desk has skills of its own, so that nobody from another test fits its vacancies.
public final class Desk {

    public static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");

    private final ApplicationContext context;
    private final String mark = UUID.randomUUID().toString();

    private Desk(ApplicationContext context) {
        this.context = context;
    }

    public static Desk in(ApplicationContext context) {
        return new Desk(context);
    }

    /// A skill that only this desk knows.
    public ConceptUri skill(String name) {
        return new ConceptUri("https://test.example/" + mark + "/" + name);
    }

    /// A coach with these people.
    public AccountId coach(String first, String last, AccountId... people) {
        AccountId coach = TestAccounts.make(accounts(), first, last, Role.COACH);
        Map<AccountId, Instant> since =
                Arrays.stream(people).collect(Collectors.toMap(person -> person, person -> SINCE));
        context.getBean(CaseloadCatalogue.class)
                .storeAll(List.of(new Caseload(new CoachDetails(coach, "", "", Set.of(mark), false), since)));
        return coach;
    }

    /// A resident who agreed to be matched and can do these things alone.
    public AccountId person(String first, String last, String... skills) {
        AccountId person = TestAccounts.make(accounts(), first, last, Role.RESIDENT);
        passport(person, Wishes.none(), true, skills);
        return person;
    }

    /// A resident who has not agreed to be matched yet.
    public AccountId unmatched(String first, String last) {
        AccountId person = TestAccounts.make(accounts(), first, last, Role.RESIDENT);
        passport(person, Wishes.none(), false);
        return person;
    }

    public void passport(AccountId person, Wishes wishes, boolean matchable, String... skills) {
        List<SkillClaim> claims = Arrays.stream(skills)
                .map(name -> new SkillClaim(skill(name), Level.INDEPENDENT, null))
                .toList();
        context.getBean(PassportCatalogue.class)
                .storeAll(List.of(new PassportDetails(
                        person, claims, List.of(), List.of(), wishes, "", Set.of(), matchable, 4711)));
        context.publishEvent(new PassportChanged(person));
    }

    /// A published vacancy that asks for these things.
    public VacancyDetails vacancy(String title, String... skills) {
        return vacancy(VacancyStatus.PUBLISHED, title, skills);
    }

    public VacancyDetails vacancy(VacancyStatus status, String title, String... skills) {
        OrganisationDetails organisation = Vacancies.organisation("Brabantse Zuivel");
        VacancyDetails vacancy = Vacancies.in(status, organisation, content(title, skills));
        var catalogue = context.getBean(VacancyCatalogue.class);
        AccountId employer = TestAccounts.make(accounts(), "Bea", "Zeegers", Role.EMPLOYER);
        catalogue.store(organisation, List.of(employer));
        catalogue.storeAll(List.of(vacancy));
        context.publishEvent(new VacancyChanged(vacancy.id(), status));
        return vacancy;
    }

    private VacancyContent content(String title, String... skills) {
        VacancyContent blank = VacancyContent.blank();
        List<Requirement> requirements = Arrays.stream(skills)
                .map(name -> new Requirement(skill(name), Level.INDEPENDENT, true, false, Requirement.NEUTRAL))
                .toList();
        return new VacancyContent(
                WorkKind.JOB,
                title,
                "Je werkt met andere mensen.",
                blank.tasks(),
                requirements,
                blank.licences(),
                blank.hours(),
                blank.days(),
                blank.place(),
                blank.contract(),
                blank.wage(),
                blank.conditions(),
                blank.startsOn(),
                1);
    }

    private AccountCatalogue accounts() {
        return context.getBean(AccountCatalogue.class);
    }
}
