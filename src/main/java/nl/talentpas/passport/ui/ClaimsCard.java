package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// What somebody says they can: the claims per group, each with its answers, and a way to add more.
///
/// @param <C> a claim of a skill or of a task
/// @param <G> what its headings tell apart
abstract class ClaimsCard<C, G extends Comparable<G>> extends Card {

    /// The card's id, and the keys of its title and of the words when there is nothing yet.
    record Heading(String id, String title, String whenEmpty) {}

    private final Heading heading;
    private final MyPassport passport;
    private final Words words;
    private final Stack list = new Stack();
    private Runnable changed = () -> {};

    ClaimsCard(Heading heading, MyPassport passport, Words words) {
        this.heading = heading;
        this.passport = passport;
        this.words = words;
        setId(heading.id());
        add(new H2(getTranslation(heading.title())), list);
    }

    abstract List<C> claims();

    abstract ConceptUri conceptOf(C claim);

    /// What is claimed when somebody adds the concept.
    abstract C claimOf(ConceptUri concept);

    /// Under which heading it stands, in the order of the headings.
    abstract G groupOf(C claim);

    abstract String titleOf(G group);

    abstract ClaimRow row(C claim);

    abstract void store(C claim);

    abstract void drop(ConceptUri concept);

    /// Is told after every change.
    final ClaimsCard<C, G> onChange(Runnable told) {
        changed = told;
        return this;
    }

    final MyPassport passport() {
        return passport;
    }

    final Words words() {
        return words;
    }

    /// Adds what is picked, one after the other.
    final void offer(ConceptPicker picker) {
        picker.setId("add-to-" + heading.id());
        picker.addValueChangeListener(change -> {
            var concept = change.getValue();
            if (concept != null) {
                picker.clear();
                claim(claimOf(concept.uri()));
            }
        });
        addComponentAtIndex(indexOf(list), picker);
    }

    final void list() {
        list.removeAll();
        Collator order = Collator.getInstance(getLocale());
        var groups = claims().stream()
                .sorted(Comparator.comparing(claim -> words.plain(conceptOf(claim)), order))
                .collect(Collectors.groupingBy(this::groupOf, TreeMap::new, Collectors.toList()));
        groups.forEach((group, claims) -> list.add(
                new ClaimGroup(titleOf(group), claims.stream().map(this::row).toList())));
        if (groups.isEmpty()) {
            list.add(new Paragraph(getTranslation(heading.whenEmpty())));
        }
    }

    /// Changes the claim as it stands now.
    ///
    /// @return as it stands after that
    final C change(C shown, UnaryOperator<C> how) {
        C after = how.apply(find(conceptOf(shown)).orElse(shown));
        store(after);
        changed.run();
        return after;
    }

    final void remove(C shown) {
        C before = find(conceptOf(shown)).orElse(shown);
        takeAway(conceptOf(shown));
        Toast.withUndo(getTranslation("passport.claim.removed", words.plain(conceptOf(shown))), () -> keep(before));
    }

    private void claim(C claim) {
        String title = words.plain(conceptOf(claim));
        if (find(conceptOf(claim)).isPresent()) {
            Toast.show(getTranslation("passport.claim.already", title));
            return;
        }
        keep(claim);
        Toast.withUndo(getTranslation("passport.claim.added", title), () -> takeAway(conceptOf(claim)));
    }

    private void keep(C claim) {
        store(claim);
        list();
        changed.run();
    }

    private void takeAway(ConceptUri concept) {
        drop(concept);
        list();
        changed.run();
    }

    private Optional<C> find(ConceptUri concept) {
        return claims().stream()
                .filter(claim -> conceptOf(claim).equals(concept))
                .findFirst();
    }
}
