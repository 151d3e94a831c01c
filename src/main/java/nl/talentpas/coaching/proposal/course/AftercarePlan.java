package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The appointments after the first day of work, none before there is one, and what the coach found at each.
@Embeddable
public class AftercarePlan {

    @ElementCollection
    @CollectionTable(name = "proposal_aftercare", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "step_number")
    private List<Aftercare> appointments = new ArrayList<>();

    public void startOn(LocalDate firstDay) {
        appointments.addAll(Aftercare.startingOn(firstDay));
    }

    /// The appointment so many weeks after the first day.
    public Optional<Aftercare> after(int weeks) {
        return appointments.stream().filter(care -> care.weeks() == weeks).findFirst();
    }

    public void replace(Aftercare planned, Aftercare held) {
        appointments.set(appointments.indexOf(planned), held);
    }

    /// Whether nothing is left to do.
    public boolean isHeld() {
        return appointments.stream().allMatch(Aftercare::isHeld);
    }

    public List<Aftercare> appointments() {
        return List.copyOf(appointments);
    }
}
