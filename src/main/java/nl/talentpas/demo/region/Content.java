package nl.talentpas.demo.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// The words and figures that the generator draws from, as they stand in `demo/*.json`. Everything in them is made up.
public record Content(People people, Employers employers, Words words, Work work) {

    /// @param newcomerNames first names for people who came from elsewhere
    /// @param clubs where one does an activity, by its local name
    record People(
            List<String> firstNames,
            List<String> newcomerNames,
            List<String> lastNames,
            List<String> schools,
            List<String> vocationalSchools,
            List<String> universities,
            Map<String, String> clubs,
            List<CoachText> coaches) {}

    record CoachText(String firstName, String lastName, String phone, String aboutDutch, String aboutEnglish) {}

    record Employers(List<EmployerText> organisations) {}

    /// @param work local names of the occupations that one finds there
    record EmployerText(String name, Sector sector, String town, int size, String description, List<String> work) {}

    /// What people say in the course of things.
    public record Words(
            List<Text> aboutMe,
            List<NoteText> experienceNotes,
            List<IntroductionText> introductions,
            List<String> ownTasks,
            List<Text> coachReasons,
            List<Text> acceptances,
            List<Text> refuseReasons,
            List<Text> interests,
            List<Text> declineReasons,
            List<Text> interviewNotes,
            List<Text> endReasons,
            List<Text> withdrawReasons,
            List<Text> aftercareNotes,
            List<Text> settledWords,
            List<Text> leaveReasons) {}

    /// The same words in both languages.
    public record Text(String dutch, String english) {

        public String in(Locale language) {
            return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : dutch;
        }
    }

    /// @param concepts local names of the occupations and activities of which somebody could say this
    record NoteText(String dutch, String english, List<String> concepts) {

        String in(Locale language) {
            return new Text(dutch, english).in(language);
        }
    }

    /// @param sectors where somebody could say this; empty for everywhere
    /// @param kinds for what kinds of work; empty for all
    record IntroductionText(String text, List<Sector> sectors, List<WorkKind> kinds) {

        boolean suits(Sector sector, WorkKind kind) {
            return (sectors.isEmpty() || sectors.contains(sector)) && (kinds.isEmpty() || kinds.contains(kind));
        }
    }

    /// @param showcase the vacancies of the demo account's employer
    record Work(
            Map<Sector, SectorFacts> sectors,
            Map<String, Trade> trades,
            List<Opening> openings,
            List<ShowcaseText> showcase) {

        Trade trade(String occupation) {
            return trades.getOrDefault(occupation, Trade.PLAIN);
        }
    }

    /// @param weight how many of a hundred working people work there
    /// @param wage usual pay in cents per hour, from and to
    /// @param conditions how many of a hundred vacancies have the condition
    record SectorFacts(int weight, List<Integer> wage, Map<WorkCondition, Integer> conditions) {}

    /// What one occupation asks beyond its sector.
    record Trade(List<LicenceText> licences, List<WorkCondition> conditions) {

        static final Trade PLAIN = new Trade(List.of(), List.of());

        @SuppressWarnings("NullAway") // absent in the file
        Trade {
            conditions = conditions == null ? List.of() : conditions;
        }
    }

    /// @param always whether every employer asks it, instead of some
    record LicenceText(Licence licence, String reason, boolean always) {}

    /// A student assignment or volunteer work, which have titles of their own.
    record Opening(WorkKind kind, String title, String occupation, List<Sector> sectors) {}

    record ShowcaseText(WorkKind kind, String title, String occupation, VacancyStatus status, Hours hours) {}

    public static Content read() {
        return new Content(
                read("people", People.class),
                read("employers", Employers.class),
                read("words", Words.class),
                read("work", Work.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JsonMapper.shared().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo region's " + name + " cannot be read", e);
        }
    }
}
