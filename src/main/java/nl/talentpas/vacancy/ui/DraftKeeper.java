package nl.talentpas.vacancy.ui;

import java.util.Optional;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/// Keeps what is written in the editor: a new vacancy becomes a draft at the first words.
class DraftKeeper {

    private final VacancyService vacancies;
    private final VacancyStatus status;
    private @Nullable VacancyId id;
    private VacancyContent kept;

    /// @param existing null for a new vacancy
    DraftKeeper(VacancyService vacancies, @Nullable VacancyDetails existing) {
        this.vacancies = vacancies;
        this.status = existing == null ? VacancyStatus.DRAFT : existing.status();
        this.id = existing == null ? null : existing.id();
        this.kept = existing == null ? VacancyContent.blank() : existing.content();
    }

    VacancyContent kept() {
        return kept;
    }

    VacancyStatus status() {
        return status;
    }

    boolean isDraft() {
        return status == VacancyStatus.DRAFT;
    }

    boolean differs(VacancyContent content) {
        return !kept.equals(content);
    }

    /// Whether there is enough to make a draft of.
    boolean isWorthKeeping(VacancyContent content) {
        return differs(content)
                && (id != null || !content.title().isBlank() || !content.tasks().isEmpty());
    }

    /// @return the id, when this made a new vacancy of it
    Optional<VacancyId> keep(VacancyContent content) {
        VacancyId existing = id;
        if (existing == null) {
            id = vacancies.write(content);
        } else {
            vacancies.change(existing, content);
        }
        kept = content;
        return existing == null ? Optional.ofNullable(id) : Optional.empty();
    }

    /// Publishes what was kept last.
    void publish() {
        if (id != null) {
            vacancies.publish(id);
        }
    }
}
