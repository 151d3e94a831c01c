package nl.talentpas.demo.region;

import static nl.talentpas.terms.WorkKind.APPRENTICESHIP;
import static nl.talentpas.terms.WorkKind.ASSIGNMENT;
import static nl.talentpas.terms.WorkKind.INTERNSHIP;
import static nl.talentpas.terms.WorkKind.JOB;
import static nl.talentpas.terms.WorkKind.TRIAL_PLACEMENT;
import static nl.talentpas.terms.WorkKind.VOLUNTEERING;

import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkKind;

/// What brings somebody here, from which their path and wishes follow. It is not stored anywhere.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum Profile {
    STEADY(24, false, List.of(JOB), new Hours(28, 40)),
    HOPPER(13, false, List.of(JOB, TRIAL_PLACEMENT), new Hours(24, 40)),
    STARTER(9, false, List.of(JOB, APPRENTICESHIP, TRIAL_PLACEMENT), new Hours(24, 40)),
    RETURNER(10, false, List.of(JOB, TRIAL_PLACEMENT, VOLUNTEERING), new Hours(12, 24)),
    CAREER_CHANGER(12, false, List.of(JOB, APPRENTICESHIP, TRIAL_PLACEMENT), new Hours(24, 36)),
    NEWCOMER(8, false, List.of(JOB, TRIAL_PLACEMENT, VOLUNTEERING, APPRENTICESHIP), new Hours(16, 36)),
    PUPIL(5, true, List.of(INTERNSHIP, VOLUNTEERING), new Hours(4, 16)),
    VOCATIONAL_STUDENT(9, true, List.of(INTERNSHIP, ASSIGNMENT), new Hours(16, 40)),
    APPRENTICE(6, true, List.of(APPRENTICESHIP), new Hours(24, 36)),
    UNIVERSITY_STUDENT(5, true, List.of(INTERNSHIP, ASSIGNMENT, JOB), new Hours(12, 40));

    private final int weight;
    private final boolean student;
    private final List<WorkKind> kinds;
    private final Hours hours;

    Profile(int weight, boolean student, List<WorkKind> kinds, Hours hours) {
        this.weight = weight;
        this.student = student;
        this.kinds = kinds;
        this.hours = hours;
    }

    /// How many of about a hundred people are like this.
    int weight() {
        return weight;
    }

    Role role() {
        return student ? Role.STUDENT : Role.RESIDENT;
    }

    boolean isStudent() {
        return student;
    }

    /// The kinds of work people like this look for, the usual one first.
    List<WorkKind> kinds() {
        return kinds;
    }

    Hours hours() {
        return hours;
    }
}
