package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.talentpas.uikit.Stack;

/// Cards under one heading; not there at all while there are none.
class ProposalSection extends Stack {

    ProposalSection(String title, List<? extends Component> cards) {
        var list = new Div();
        list.addClassName("cards");
        cards.forEach(list::add);
        add(new H2(title), list);
        setVisible(!cards.isEmpty());
    }
}
