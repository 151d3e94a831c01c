package nl.talentpas.coaching.proposal.ui.move;

import java.time.LocalDate;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// Until when the employer may see who I am: thirty days unless I choose another day, ninety at most.
class RevealTermField extends DateField {

    RevealTermField(LocalDate today) {
        super("");
        setLabel(getTranslation("coaching.key.until"));
        setHelperText(getTranslation("coaching.key.until-help", ProposalService.MAX_REVEAL_DAYS));
        setMin(today);
        setMax(today.plusDays(ProposalService.MAX_REVEAL_DAYS));
        setValue(today.plusDays(ProposalService.REVEAL_DAYS));
        Handles.testId(this, "reveal-until");
    }

    /// Begins with the day that holds now, where there is one ahead.
    RevealTermField from(@Nullable LocalDate now) {
        if (now != null && !now.isBefore(getMin())) {
            setValue(now);
        }
        return this;
    }

    /// Empty when the day is missing or out of bounds; the field says so then.
    Optional<LocalDate> chosen() {
        LocalDate day = getValue();
        boolean right = day != null && !day.isBefore(getMin()) && !day.isAfter(getMax());
        setErrorMessage(getTranslation("coaching.key.until-wrong", ProposalService.MAX_REVEAL_DAYS));
        setInvalid(!right);
        return right ? Optional.of(day) : Optional.empty();
    }
}
