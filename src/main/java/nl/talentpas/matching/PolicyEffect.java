package nl.talentpas.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another policy would change, measured on a sample. Holds no names and no ids of people.
///
/// @param measured how much was compared
/// @param vacancies the sample's vacancies, those with the most change first
/// @param averageBefore the average score of whoever stands in a top ten before or after, in millionths
/// @param averageAfter the same under the draft
/// @param movers who changes place most, the furthest first
public record PolicyEffect(
        Measured measured,
        List<VacancyEffect> vacancies,
        PeopleEffect people,
        int averageBefore,
        int averageAfter,
        List<Mover> movers) {

    /// How many of everybody and everything there is were compared.
    ///
    /// @param people everybody with a passport: for the sample's vacancies all of them count
    public record Measured(int people, int vacancies, int allVacancies) {}

    /// What changes in the list of one vacancy.
    ///
    /// @param fittingBefore how many people reach the threshold and pass every filter
    /// @param places how many places its top ten has under the draft
    /// @param moved on how many of those stands somebody else than before
    public record VacancyEffect(String title, int fittingBefore, int fittingAfter, int places, int moved) {}

    /// What changes in the lists of the people of the sample.
    ///
    /// @param occupations among how many occupations
    /// @param otherFirst how many people get another occupation on top
    /// @param vacancies among how many vacancies
    /// @param fittingBefore how many of those fit, of all these people together
    public record PeopleEffect(
            int people, int occupations, int otherFirst, int vacancies, int fittingBefore, int fittingAfter) {}

    /// Somebody who changes place in the top ten of a vacancy.
    ///
    /// @param person counts from 1 within this effect and says nothing outside it
    /// @param placeBefore null when not in the top ten
    /// @param placeAfter null when no longer in the top ten
    /// @param points by how much the score changes, in millionths
    /// @param cause what changed the score most
    /// @param causePoints how many of the points come from that
    public record Mover(
            int person,
            String vacancy,
            @Nullable Integer placeBefore,
            @Nullable Integer placeAfter,
            int points,
            Cause cause,
            int causePoints) {}

    /// Why somebody changes place.
    public enum Cause {
        CAN,
        WANT,
        FIT,
        /// The hours no longer overlap enough, or do so only now.
        HOURS,
        /// The own score stays as it is; those of others do not.
        OTHERS
    }

    /// People who fit the sample's vacancies, added up.
    public int fittingBefore() {
        return vacancies.stream().mapToInt(VacancyEffect::fittingBefore).sum();
    }

    public int fittingAfter() {
        return vacancies.stream().mapToInt(VacancyEffect::fittingAfter).sum();
    }

    /// Places in the top tens of the sample's vacancies, added up.
    public int places() {
        return vacancies.stream().mapToInt(VacancyEffect::places).sum();
    }

    public int moved() {
        return vacancies.stream().mapToInt(VacancyEffect::moved).sum();
    }
}
