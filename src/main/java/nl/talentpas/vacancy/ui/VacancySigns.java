package nl.talentpas.vacancy.ui;

import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyStatus;

/// Pictures and colours for kinds of work and for where a vacancy is in its life.
final class VacancySigns {

    private VacancySigns() {}

    static String icon(WorkKind kind) {
        return switch (kind) {
            case JOB -> "briefcase";
            case APPRENTICESHIP -> "graduation-cap";
            case INTERNSHIP -> "school";
            case ASSIGNMENT -> "clipboard-list";
            case TRIAL_PLACEMENT -> "sprout";
            case VOLUNTEERING -> "hand-helping";
        };
    }

    static Chip status(VacancyStatus status, Wording wording) {
        return Handles.testId(new Chip(icon(status), wording.of(status), tone(status)), "vacancy-status");
    }

    private static String icon(VacancyStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case PUBLISHED -> "circle-check";
            case PAUSED -> "circle-pause";
            case CLOSED -> "lock";
            case FILLED -> "user-check";
        };
    }

    private static Tone tone(VacancyStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WARN;
            case PUBLISHED, FILLED -> Tone.GOOD;
            case PAUSED, CLOSED -> Tone.NEUTRAL;
        };
    }
}
