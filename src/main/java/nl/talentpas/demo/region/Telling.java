package nl.talentpas.demo.region;

import java.util.List;
import java.util.Locale;
import nl.talentpas.demo.region.Career.Mood;
import nl.talentpas.demo.region.Career.Told;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.skills.Concept;

/// Puts what people did in their own words: what it was called and where it was.
final class Telling {

    private static final String AGENCY = "Via een uitzendbureau";
    private static final String ABROAD = "In een ander land";
    private static final String ELSEWHERE = "Een bedrijf buiten de regio";

    private final List<Content.EmployerText> employers;
    private final Content.People people;
    private final Dice dice;

    Telling(Content content, Dice dice) {
        this.employers = content.employers().organisations();
        this.people = content.people();
        this.dice = dice;
    }

    Told work(Concept trade, Mood mood) {
        return told(ExperienceKind.WORK, trade, workplace(trade), mood);
    }

    Told agencyWork(Concept trade, Mood mood) {
        return told(ExperienceKind.WORK, trade, AGENCY, mood);
    }

    Told workAbroad(Concept trade) {
        return told(ExperienceKind.WORK, trade, ABROAD, Mood.LOVED);
    }

    Told sideJob(Concept trade) {
        return work(trade, Mood.FINE).titled("Bijbaan als " + preferred(trade));
    }

    Told internship(Concept trade) {
        return told(ExperienceKind.INTERNSHIP, trade, workplace(trade), Mood.LOVED)
                .titled("Stage als " + preferred(trade));
    }

    Told course(Concept trade) {
        return told(ExperienceKind.COURSE, trade, dice.pick(people.vocationalSchools()), Mood.LOVED)
                .titled("Cursus " + preferred(trade));
    }

    Told vocational(Concept trade) {
        return told(ExperienceKind.SCHOOL, trade, dice.pick(people.vocationalSchools()), Mood.LOVED)
                .titled("Mbo-opleiding " + preferred(trade));
    }

    Told university(Concept trade) {
        return told(ExperienceKind.SCHOOL, trade, dice.pick(people.universities()), Mood.LOVED)
                .titled("Hbo-opleiding, richting " + preferred(trade));
    }

    Told secondarySchool(Concept activity) {
        return told(ExperienceKind.SCHOOL, activity, dice.pick(people.schools()), Mood.FINE);
    }

    Told languageCourse(Concept activity) {
        return told(ExperienceKind.COURSE, activity, "Taalschool", Mood.FINE).titled("Nederlands leren");
    }

    Told care(Concept activity) {
        return told(ExperienceKind.CARE, activity, "Thuis", Mood.FINE);
    }

    Told hobby(Concept activity) {
        return told(ExperienceKind.HOBBY, activity, "", Mood.LOVED);
    }

    Told volunteering(Concept activity) {
        String club = people.clubs().getOrDefault(activity.uri().localName(), "");
        return told(ExperienceKind.VOLUNTEERING, activity, club, Mood.LOVED);
    }

    static Told told(ExperienceKind kind, Concept concept, String where, Mood mood) {
        return new Told(kind, concept, capital(preferred(concept)), where, mood);
    }

    static String preferred(Concept concept) {
        return concept.preferred(PeopleGenerator.DUTCH);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String workplace(Concept occupation) {
        List<String> found = employers.stream()
                .filter(employer -> employer.work().contains(occupation.uri().localName()))
                .map(Content.EmployerText::name)
                .toList();
        return found.isEmpty() ? ELSEWHERE : dice.pick(found);
    }
}
