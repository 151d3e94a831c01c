package nl.talentpas.demo.region;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.demo.region.Career.Stage;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Trait;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// Makes whole passports: what somebody did, what they can from it, what they want and how they describe themselves.
final class PassportGenerator {

    private static final List<String> OTHER_LANGUAGES =
            List.of("speak-arabic", "speak-turkish", "speak-polish", "speak-ukrainian", "speak-english");
    private static final List<Trait> TRAITS = Arrays.asList(Trait.values());

    private final Content.Words words;
    private final Trades trades;
    private final WishGenerator wishes;
    private final Dice dice;

    PassportGenerator(Content.Words words, Trades trades, WishGenerator wishes, Dice dice) {
        this.words = words;
        this.trades = trades;
        this.wishes = wishes;
        this.dice = dice;
    }

    PassportDetails passportOf(Person person, Career career, boolean matchable) {
        var claims = new Claims(trades, dice);
        career.stages().forEach(claims::follow);
        claims.dreamOf(career, dice.between(1, 4));
        everywhere(claims);
        languages(person, claims);
        Wishes wanted = wishes.wishesOf(person, career);
        Locale language = person.account().language();
        return new PassportDetails(
                person.account().id(),
                claims.skills(),
                claims.tasks(),
                career.stages().stream()
                        .map(stage -> experience(stage, claims, person))
                        .toList(),
                wanted,
                dice.pick(words.aboutMe()).in(language),
                Set.copyOf(dice.some(TRAITS, dice.between(2, 5))),
                matchable,
                dice.number());
    }

    private void everywhere(Claims claims) {
        for (ConceptUri skill : dice.some(trades.transversal(), dice.between(4, 9))) {
            Level level = dice.chance(68) ? Level.INDEPENDENT : dice.pick(List.of(Level.WITH_HELP, Level.TEACHING));
            claims.claim(skill, level, Career.Mood.FINE.wanting(dice));
        }
    }

    private void languages(Person person, Claims claims) {
        boolean newcomer = person.profile() == Profile.NEWCOMER;
        Level dutch = newcomer ? dice.pick(List.of(Level.LEARNING, Level.WITH_HELP)) : Level.INDEPENDENT;
        claims.claim(trades.skill("speak-dutch"), dutch, null);
        if (newcomer) {
            claims.claim(trades.skill(dice.pick(OTHER_LANGUAGES)), Level.TEACHING, null);
        } else if (dice.chance(45)) {
            Level english = dice.pick(List.of(Level.LEARNING, Level.WITH_HELP, Level.INDEPENDENT));
            claims.claim(trades.skill("speak-english"), english, null);
        }
    }

    private Experience experience(Stage stage, Claims claims, Person person) {
        Instant start = stage.from().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Experience(
                new ExperienceId(dice.id(start)),
                stage.told().kind(),
                stage.told().title(),
                stage.told().concept().uri(),
                stage.told().where(),
                stage.from(),
                stage.goesOn() ? null : stage.until(),
                note(stage, person.account().language()),
                claims.tasksOf(stage));
    }

    private String note(Stage stage, Locale language) {
        String concept = stage.told().concept().uri().localName();
        List<Content.NoteText> fitting = words.experienceNotes().stream()
                .filter(note -> note.concepts().contains(concept))
                .toList();
        boolean silent = fitting.isEmpty() || stage.isLearning() || dice.chance(30);
        return silent ? "" : dice.pick(fitting).in(language);
    }
}
