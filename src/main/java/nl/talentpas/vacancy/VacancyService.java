package nl.talentpas.vacancy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Vacancies: the employer's own to write, everybody's to read once published.
@Service
public class VacancyService {

    /// A published vacancy, or one that the current user may see because of their role.
    public Optional<VacancyDetails> find(VacancyId id) {
        throw new UnsupportedOperationException();
    }

    /// The current employer's vacancies, newest first.
    public List<VacancyDetails> mine() {
        throw new UnsupportedOperationException();
    }

    /// Every published vacancy, newest first.
    public List<VacancyDetails> published() {
        throw new UnsupportedOperationException();
    }

    public VacancyId write(VacancyContent content) {
        throw new UnsupportedOperationException();
    }

    public void change(VacancyId id, VacancyContent content) {
        throw new UnsupportedOperationException();
    }

    /// @throws IncompleteVacancy when something is missing that a reader needs
    public void publish(VacancyId id) {
        throw new UnsupportedOperationException();
    }

    public void pause(VacancyId id) {
        throw new UnsupportedOperationException();
    }

    /// @param filled whether it is closed because somebody was found
    public void close(VacancyId id, boolean filled) {
        throw new UnsupportedOperationException();
    }
}
