package nl.talentpas.matching;

import java.util.List;
import java.util.Set;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import nl.talentpas.vacancy.VacancyTask;
import org.springframework.stereotype.Component;

/// People and vacancies for tests: work of one occupation from the starter vocabulary, and people who can do it or not.
@Component
public class Scene {

    public static final ConceptUri OCCUPATION = new ConceptUri("https://talentpas.nl/id/occupation/order-picker");

    private final Vocabulary vocabulary;
    private final AccountCatalogue accounts;
    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;
    private final IndexKeeper keeper;

    Scene(
            Vocabulary vocabulary,
            AccountCatalogue accounts,
            PassportCatalogue passports,
            VacancyCatalogue vacancies,
            IndexKeeper keeper) {
        this.vocabulary = vocabulary;
        this.accounts = accounts;
        this.passports = passports;
        this.vacancies = vacancies;
        this.keeper = keeper;
    }

    public List<ConceptUri> skills() {
        return vocabulary.skillsOf(OCCUPATION).stream().map(SkillLink::skill).toList();
    }

    /// A resident who can do this share of the occupation's skills on their own.
    public AccountId resident(int skills, boolean matchable) {
        return resident(skills().stream().limit(skills).toList(), matchable);
    }

    /// A resident who can do these skills on their own.
    public AccountId resident(List<ConceptUri> skills, boolean matchable) {
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        var claims = skills.stream()
                .map(skill -> new SkillClaim(skill, Level.INDEPENDENT, null))
                .toList();
        passports.storeAll(List.of(new PassportDetails(
                person, claims, List.of(), List.of(), Wishes.none(), "", Set.of(), matchable, person.hashCode())));
        keeper.rebuild();
        return person;
    }

    public VacancyDetails vacancy(VacancyStatus status) {
        return vacancy(status, TestAccounts.make(accounts, Role.EMPLOYER));
    }

    /// A vacancy of an organisation that this employer acts for.
    public VacancyDetails vacancy(VacancyStatus status, AccountId employer) {
        return vacancy(status, employer, content(skills()));
    }

    /// A published vacancy that asks for these skills.
    public VacancyDetails vacancyAsking(List<ConceptUri> skills) {
        return vacancy(VacancyStatus.PUBLISHED, TestAccounts.make(accounts, Role.EMPLOYER), content(skills));
    }

    private VacancyDetails vacancy(VacancyStatus status, AccountId employer, VacancyContent content) {
        OrganisationDetails organisation = Vacancies.organisation();
        vacancies.store(organisation, List.of(employer));
        VacancyDetails vacancy = Vacancies.in(status, organisation, content);
        vacancies.storeAll(List.of(vacancy));
        keeper.rebuild();
        return vacancy;
    }

    public VacancyContent content() {
        return content(skills());
    }

    private VacancyContent content(List<ConceptUri> skills) {
        var blank = VacancyContent.blank();
        return new VacancyContent(
                WorkKind.JOB,
                "Orderpicker in ploegen",
                "",
                vocabulary.tasksOf(OCCUPATION).stream()
                        .map(TaskLink::task)
                        .map(task -> new VacancyTask(task, ""))
                        .toList(),
                skills.stream()
                        .map(skill -> new Requirement(skill, Level.INDEPENDENT, true, false, Requirement.NEUTRAL))
                        .toList(),
                List.of(),
                blank.hours(),
                Set.of(),
                new PlaceCode("5341"),
                null,
                null,
                Set.of(),
                null,
                1);
    }
}
