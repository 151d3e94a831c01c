package nl.talentpas.vacancy.ui;

import nl.talentpas.vacancy.Requirement;

/// How heavily an employer lets a requirement weigh, in three steps.
public enum Emphasis {
    LESS(500),
    NORMAL(Requirement.NEUTRAL),
    MORE(2000);

    private final int thousandths;

    Emphasis(int thousandths) {
        this.thousandths = thousandths;
    }

    int thousandths() {
        return thousandths;
    }

    /// The step that a requirement's emphasis comes down to.
    static Emphasis of(Requirement requirement) {
        if (requirement.emphasis() == Requirement.NEUTRAL) {
            return NORMAL;
        }
        return requirement.emphasis() < Requirement.NEUTRAL ? LESS : MORE;
    }
}
