package nl.talentpas.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import org.jspecify.annotations.Nullable;

/// What one visitor has said so far. It lives in their session only, and is gone when they leave.
public final class Discovery {

    public static final int MOST_CHOICES = 12;

    private final List<ConceptUri> choices = new ArrayList<>();
    private final Map<ConceptUri, Set<TaskAnswer>> answers = new LinkedHashMap<>();
    private @Nullable PlaceCode home;
    private @Nullable Integer maxTravelKm;
    private @Nullable Hours hours;

    /// The occupations and activities the visitor did, in the order in which they chose them.
    public List<ConceptUri> choices() {
        return List.copyOf(choices);
    }

    public boolean chose(ConceptUri concept) {
        return choices.contains(concept);
    }

    /// Adds the occupation or activity; nothing more once there are twelve.
    public void choose(ConceptUri concept) {
        if (!chose(concept) && choices.size() < MOST_CHOICES) {
            choices.add(concept);
        }
    }

    /// Takes the choice back; what was said of its tasks stays, in case it was a slip.
    public void drop(ConceptUri concept) {
        choices.remove(concept);
    }

    /// What was tapped at a task, settled with what was tapped before.
    public void answer(ConceptUri task, Set<TaskAnswer> tapped) {
        Set<TaskAnswer> settled = TaskAnswer.settled(answersTo(task), tapped);
        if (settled.isEmpty()) {
            answers.remove(task);
        } else {
            answers.put(task, settled);
        }
    }

    public Set<TaskAnswer> answersTo(ConceptUri task) {
        return answers.getOrDefault(task, Set.of());
    }

    /// Everything said of tasks, in the order in which it was said first.
    public Map<ConceptUri, Set<TaskAnswer>> answers() {
        return new LinkedHashMap<>(answers);
    }

    public void live(@Nullable PlaceCode place) {
        home = place;
    }

    public void travel(@Nullable Integer kilometres) {
        maxTravelKm = kilometres;
    }

    public void work(@Nullable Hours perWeek) {
        hours = perWeek;
    }

    public @Nullable PlaceCode home() {
        return home;
    }

    public @Nullable Integer maxTravelKm() {
        return maxTravelKm;
    }

    public @Nullable Hours hours() {
        return hours;
    }
}
