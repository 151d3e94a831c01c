package nl.talentpas.vacancy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// Examples for tests: an organisation and a vacancy with everything filled in.
public final class Vacancies {

    public static final String TITLE = "Medewerker magazijn";
    static final ConceptUri PICK_ORDERS = new ConceptUri("https://example.org/task/pick-orders");
    static final ConceptUri SCANNING = new ConceptUri("https://example.org/skill/scan");
    static final ConceptUri FORKLIFT = new ConceptUri("https://example.org/skill/forklift");

    private Vacancies() {}

    public static OrganisationDetails organisation() {
        return organisation("Van Uden Transport");
    }

    public static OrganisationDetails organisation(String name) {
        return new OrganisationDetails(
                OrganisationId.next(),
                name,
                Sector.LOGISTICS,
                new PlaceCode("5341"),
                40,
                "Wij brengen spullen weg.",
                "https://example.org",
                "Bea Zeegers",
                "0412-123456");
    }

    public static VacancyContent complete() {
        return complete(TITLE);
    }

    public static VacancyContent complete(String title) {
        return new VacancyContent(
                WorkKind.JOB,
                title,
                "Je werkt in een groot magazijn.",
                List.of(new VacancyTask(PICK_ORDERS, ""), new VacancyTask(null, "De kantine netjes houden")),
                List.of(
                        new Requirement(SCANNING, Level.WITH_HELP, true, true, Requirement.NEUTRAL),
                        new Requirement(FORKLIFT, Level.INDEPENDENT, false, false, 1500)),
                List.of(new LicenceDemand(Licence.FORKLIFT, "Je rijdt tussen andere mensen")),
                new Hours(24, 32),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new PlaceCode("5341"),
                ContractKind.TEMPORARY,
                new Wage(1500, 1750, Wage.Per.HOUR),
                Set.of(WorkCondition.STANDING, WorkCondition.TEAM),
                LocalDate.of(2026, 9, 1),
                2);
    }

    /// The same, asking for what the starter vocabulary holds.
    public static VacancyContent inTheVocabulary(String title) {
        VacancyContent content = complete(title);
        return new VacancyContent(
                content.kind(),
                title,
                content.introduction(),
                List.of(
                        new VacancyTask(new ConceptUri("https://talentpas.nl/id/task/collect-orders"), ""),
                        content.tasks().getLast()),
                List.of(new Requirement(
                        new ConceptUri("https://talentpas.nl/id/skill/drive-forklift"),
                        Level.INDEPENDENT,
                        true,
                        false,
                        Requirement.NEUTRAL)),
                content.licences(),
                content.hours(),
                content.days(),
                content.place(),
                content.contract(),
                content.wage(),
                content.conditions(),
                content.startsOn(),
                content.positions());
    }

    public static VacancyDetails published(OrganisationDetails organisation) {
        return in(VacancyStatus.PUBLISHED, organisation, complete());
    }

    public static VacancyDetails in(VacancyStatus status, OrganisationDetails organisation, VacancyContent content) {
        Instant publishedAt = status == VacancyStatus.DRAFT ? null : Instant.parse("2026-03-01T10:00:00Z");
        return in(status, organisation, content, publishedAt);
    }

    static VacancyDetails in(
            VacancyStatus status,
            OrganisationDetails organisation,
            VacancyContent content,
            @Nullable Instant publishedAt) {
        return new VacancyDetails(VacancyId.next(), organisation, status, content, 42, publishedAt);
    }
}
