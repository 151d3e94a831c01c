package nl.talentpas.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// What is kept of a claimed task, under the task's address.
@Embeddable
record ClaimedTask(
        @Column(name = "can") boolean can,

        @Column(name = "wanting") @Enumerated(EnumType.STRING) @Nullable Wanting wanting) {

    static ClaimedTask of(TaskClaim claim) {
        return new ClaimedTask(claim.can(), claim.wanting());
    }

    TaskClaim claim(String task) {
        return new TaskClaim(new ConceptUri(task), can, wanting);
    }

    /// Who could do it still can; the later word on wanting counts when there is one.
    ClaimedTask and(ClaimedTask later) {
        return new ClaimedTask(can || later.can, later.wanting == null ? wanting : later.wanting);
    }
}
