package nl.talentpas.passport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;

/// Passports to test with.
final class Passports {

    private Passports() {}

    static ConceptUri skill(String name) {
        return new ConceptUri("https://test.example/skill/" + name);
    }

    static ConceptUri task(String name) {
        return new ConceptUri("https://test.example/task/" + name);
    }

    static SkillClaim can(String name, Level level) {
        return new SkillClaim(skill(name), level, null);
    }

    static Experience work(String title) {
        return new Experience(
                ExperienceId.next(),
                ExperienceKind.WORK,
                title,
                null,
                "Van den Berg Transport",
                YearMonth.of(2019, 3),
                YearMonth.of(2021, 6),
                "In het weekend",
                List.of(task("pick"), task("pack")));
    }

    static Wishes wishes() {
        return new Wishes(
                Set.of(WorkKind.JOB, WorkKind.APPRENTICESHIP),
                new Hours(24, 32),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new PlaceCode("5341"),
                20,
                Map.of(WorkCondition.OUTDOORS, Wanting.GLADLY, WorkCondition.NIGHTS, Wanting.RATHER_NOT),
                Set.of(ContractKind.PERMANENT),
                LocalDate.of(2026, 9, 1),
                Map.of(Licence.DRIVING_B, true, Licence.FORKLIFT, false));
    }

    static PassportDetails full(AccountId owner) {
        return new PassportDetails(
                owner,
                IntStream.range(0, 20)
                        .mapToObj(number -> new SkillClaim(
                                skill("s%02d".formatted(number)), Level.of(1 + number % 4), Wanting.GLADLY))
                        .toList(),
                IntStream.range(0, 20)
                        .mapToObj(number -> new TaskClaim(task("t%02d".formatted(number)), number % 3 != 0, null))
                        .toList(),
                List.of(work("Chauffeur"), work("Magazijn"), work("Inpakker")).stream()
                        .sorted(Experience.LATEST_FIRST)
                        .toList(),
                wishes(),
                "Ik werk graag met mijn handen.",
                Set.of(Trait.CALM, Trait.HONEST),
                true,
                4711);
    }
}
