package nl.talentpas.passport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// What an employer may see of somebody who is not introduced yet: nothing that names them, no free text, no place
/// finer than a municipality.
///
/// @param tasks the ones this person can do, those they like first
/// @param skills the ones they like first, then the best known
/// @param municipality empty when the person did not say where they live
/// @param licences the ones this person says they have
/// @param liked the working conditions this person likes
public record AnonymousCard(
        List<TaskClaim> tasks,
        List<SkillClaim> skills,
        Set<WorkKind> kinds,
        @Nullable Hours hours,
        Set<DayOfWeek> days,
        String municipality,
        @Nullable LocalDate availableFrom,
        Set<Licence> licences,
        Set<WorkCondition> liked) {

    public static AnonymousCard of(PassportDetails passport, Places places) {
        Wishes wishes = passport.wishes();
        return new AnonymousCard(
                passport.tasks().stream()
                        .filter(TaskClaim::can)
                        .sorted(Comparator.comparing(TaskClaim::wanting, likedFirst()))
                        .toList(),
                passport.skills().stream()
                        .sorted(Comparator.comparing(SkillClaim::wanting, likedFirst())
                                .thenComparing(SkillClaim::level, Comparator.reverseOrder()))
                        .toList(),
                wishes.kinds(),
                wishes.hours(),
                wishes.days(),
                Optional.ofNullable(wishes.home())
                        .flatMap(places::find)
                        .map(Place::municipality)
                        .orElse(""),
                wishes.availableFrom(),
                answered(wishes.licences(), true),
                answered(wishes.conditions(), Wanting.GLADLY));
    }

    /// What somebody would rather not do comes last, after what they said nothing about.
    private static Comparator<@Nullable Wanting> likedFirst() {
        return Comparator.comparingInt(wanting -> switch (wanting) {
            case GLADLY -> 0;
            case NEUTRAL -> 1;
            case null -> 1;
            case RATHER_NOT -> 2;
        });
    }

    private static <K, V> Set<K> answered(Map<K, V> answers, V answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(answer))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
