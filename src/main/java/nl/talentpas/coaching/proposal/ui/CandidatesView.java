package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.notice.EmployerAnswers;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;

/// The candidates of the employer's own organisation, per vacancy; those that wait for an answer first. Nobody is named
/// here: a name is only on the candidate's own page, where looking at it is recorded.
@Route(ProposalNavigation.CANDIDATES)
@Menu(title = "coaching.candidates.menu", order = 22, icon = "users")
@RolesAllowed(Role.Names.EMPLOYER)
public class CandidatesView extends Page {

    private static final int VACANCIES_AT_ONCE = 8;
    private static final Comparator<ProposalDetails> ANSWER_NEEDED_FIRST = Comparator.comparing(
                    ProposalDetails::waitsForReader, Comparator.reverseOrder())
            .thenComparing(proposal -> !proposal.state().isOpen());

    CandidatesView(ProposalService proposals, EmployerAnswers answers) {
        heading(getTranslation("coaching.candidates.title"));
        lead(getTranslation("coaching.candidates.lead"));
        List<ProposalDetails> all = proposals.ofMyOrganisation().stream()
                .sorted(ANSWER_NEEDED_FIRST)
                .toList();
        answers.mine()
                .ifPresent(days -> besideHeading(Handles.testId(
                        new Chip(getTranslation("coaching.candidates.answer-time", days), Tone.NEUTRAL),
                        "answer-time")));
        if (all.isEmpty()) {
            add(nobodyYet());
        }
        add(new Portions<Map.Entry<VacancyDetails, List<ProposalDetails>>>(
                        "vacatures", VACANCIES_AT_ONCE, this::section)
                .as("stack")
                .show(List.copyOf(byVacancy(all).entrySet())));
    }

    private static Map<VacancyDetails, List<ProposalDetails>> byVacancy(List<ProposalDetails> all) {
        return all.stream()
                .collect(Collectors.groupingBy(ProposalDetails::vacancy, LinkedHashMap::new, Collectors.toList()));
    }

    private ProposalSection section(Map.Entry<VacancyDetails, List<ProposalDetails>> candidates) {
        VacancyDetails vacancy = candidates.getKey();
        return new ProposalSection(
                "toon-" + vacancy.id(),
                vacancy.content().title(),
                candidates.getValue(),
                candidate -> new ProposalCard(candidate, new ProposalWords(candidate, this).person(), ""));
    }

    private EmptyState nobodyYet() {
        return new EmptyState(
                "users",
                getTranslation("coaching.candidates.none.title"),
                getTranslation("coaching.candidates.none.text"),
                Buttons.primaryLink(
                        getTranslation("coaching.candidates.none.action"), VacancyNavigation.COMPANY_VACANCIES));
    }
}
