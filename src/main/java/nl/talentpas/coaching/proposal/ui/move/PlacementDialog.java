package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// Asks with which contract and from when somebody starts.
class PlacementDialog extends AskDialog {

    private final Select<ContractKind> contract = new Select<>();
    private final DateField from = new DateField(getTranslation("coaching.placement.from"));

    /// @param offered the vacancy's kind of contract, null when it says none
    PlacementDialog(@Nullable ContractKind offered, LocalDate today, Consumer<Placement> agreed) {
        setHeaderTitle(getTranslation("coaching.placement.title"));
        contract.setLabel(getTranslation("coaching.placement.contract"));
        contract.setItems(ContractKind.values());
        contract.setItemLabelGenerator(kind -> getTranslation(EnumText.key(kind)));
        if (offered != null) {
            contract.setValue(offered);
        }
        Handles.testId(contract, "placement-contract").setWidthFull();
        Handles.testId(from, "placement-from").setValue(today.plusWeeks(1));
        ask(new Paragraph(getTranslation("coaching.placement.text")), contract, from);
        confirmWith(getTranslation("coaching.placement.save"), () -> confirm(agreed));
    }

    private boolean confirm(Consumer<Placement> agreed) {
        contract.setErrorMessage(getTranslation("coaching.placement.contract-missing"));
        contract.setInvalid(contract.getValue() == null);
        from.setErrorMessage(getTranslation("coaching.placement.from-missing"));
        from.setInvalid(from.getValue() == null);
        if (contract.isInvalid() || from.isInvalid()) {
            return false;
        }
        agreed.accept(new Placement(contract.getValue(), from.getValue()));
        return true;
    }
}
