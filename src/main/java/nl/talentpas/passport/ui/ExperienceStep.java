package nl.talentpas.passport.ui;

import nl.talentpas.uikit.Stack;

/// One screen of telling what one did: it asks one thing and writes the answer into the draft.
abstract class ExperienceStep extends Stack {

    /// The screens in their order.
    enum Place {
        KIND(1),
        WHAT(2),
        PERIOD(3),
        TASKS(4),
        SKILLS(5);

        private final int number;

        Place(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        static Place of(int number) {
            return values()[Math.clamp(number, 1, values().length) - 1];
        }

        /// The screen with the number in an address; the first when it is no number.
        static Place of(String address) {
            return address.matches("[1-9]") ? of(Integer.parseInt(address)) : KIND;
        }
    }

    abstract String question();

    abstract String hint();

    /// Writes the answer into the draft, or says at the field what is wrong.
    ///
    /// @return whether one may go on
    abstract boolean answered();
}
