package nl.talentpas.skills.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;

/// How many concepts of each type each vocabulary has.
class CountsCard extends Card {

    private final Vocabulary vocabulary;

    CountsCard(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<String> schemes = List.copyOf(schemes());
        var table = new NativeTable();
        table.addClassName("plain");
        table.setId("concept-counts");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("skills.admin.type"));
        schemes.forEach(scheme -> head.add(number(new NativeTableHeaderCell(SchemeName.of(scheme, this)))));
        for (ConceptType type : ConceptType.values()) {
            addRow(table, type, schemes);
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(new H2(getTranslation("skills.admin.counts")), scroll);
    }

    private void addRow(NativeTable table, ConceptType type, List<String> schemes) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(getTranslation(EnumText.key(type)));
        schemes.forEach(scheme -> number(row.addDataCell()).setText(said(count(type, scheme))));
    }

    private String said(long count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }

    private long count(ConceptType type, String scheme) {
        return vocabulary.all(type).stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .count();
    }

    private Set<String> schemes() {
        Set<String> schemes = new TreeSet<>();
        for (ConceptType type : ConceptType.values()) {
            vocabulary.all(type).stream().map(Concept::scheme).forEach(schemes::add);
        }
        return schemes;
    }

    private static <T extends HtmlContainer> T number(T cell) {
        cell.addClassName("number");
        return cell;
    }
}
