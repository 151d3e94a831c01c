package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.text.NumberFormat;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;

/// A group with its count. What stands in it is only looked up when somebody opens it; then the address says so.
class GroupNode extends NativeDetails {

    private final Concept group;
    private final ConceptType type;
    private final Hierarchy hierarchy;
    private boolean filled;

    GroupNode(Concept group, ConceptType type, Hierarchy hierarchy, List<Concept> path) {
        this.group = group;
        this.type = type;
        this.hierarchy = hierarchy;
        addClassName("group-node");
        Handles.testId(this, "group-node");
        Handles.dataId(this, group.key());
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(hierarchy.count(group, type)));
        number.addClassNames("muted", "small");
        var what = new Span(" " + getTranslation(EnumText.key(type, "counted")));
        what.addClassName("visually-hidden");
        number.add(what);
        var name = new Span(ConceptTitle.of(group, getLocale()));
        name.getElement().setAttribute("lang", group.languageFor(getLocale()));
        setSummary(name, number);
        if (path.contains(group)) {
            fill(path);
            setOpen(true);
        }
        addToggleListener(toggled -> {
            if (toggled.isFromClient()) {
                opened(toggled.isOpened());
            }
        });
    }

    private void opened(boolean open) {
        if (open) {
            fill(List.of());
            var here = new Location(SkillsNavigation.open(group));
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, here));
        }
    }

    private void fill(List<Concept> path) {
        if (!filled) {
            filled = true;
            setContent(new ConceptTree(hierarchy.members(group, type), type, hierarchy, path));
        }
    }
}
