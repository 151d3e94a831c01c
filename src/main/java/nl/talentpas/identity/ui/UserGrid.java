package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountSearch;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.NarrowColumns;
import nl.talentpas.uikit.Tone;

/// Accounts as a table that is fetched page by page, sorted by the database.
class UserGrid extends Grid<AccountDetails> {

    private final AccountAdministration administration;
    private final Consumer<AccountDetails> edit;

    UserGrid(AccountAdministration administration, Clock clock, Consumer<AccountDetails> edit) {
        this.administration = administration;
        this.edit = edit;
        setId("users");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(UserGrid::person)
                .setHeader(getTranslation("identity.users.person"))
                .setSortProperty("lastName", "firstName")
                .setFlexGrow(3);
        var roles = addColumn(this::roles)
                .setHeader(getTranslation("identity.users.roles"))
                .setFlexGrow(2);
        var place = addColumn(AccountDetails::municipality)
                .setHeader(getTranslation("identity.municipality"))
                .setSortProperty("municipality");
        var status = addComponentColumn(this::status)
                .setHeader(getTranslation("identity.users.status"))
                .setSortProperty("status");
        var since = addColumn(account -> Moments.dateAndTime(account.registeredAt(), clock.getZone(), getLocale()))
                .setHeader(getTranslation("identity.users.since"))
                .setSortProperty("registeredAt")
                .setWidth("210px")
                .setFlexGrow(0);
        addComponentColumn(this::action).setKey("change").setFlexGrow(0).setWidth("110px");
        NarrowColumns.hide(this, List.of(roles, place, status, since));
    }

    void show(AccountSearch search) {
        setItems(
                query -> administration.find(search, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> administration.count(search));
    }

    private static Component person(AccountDetails account) {
        var name = new Span(account.name().full());
        name.addClassName("strong");
        var email = new Span(account.email());
        email.addClassNames("muted", "small", "break");
        var person = new Div(name, email);
        person.addClassName("two-lines");
        return Handles.dataId(Handles.testId(person, "user-row"), account.id());
    }

    private String roles(AccountDetails account) {
        return Listed.of(
                account.roles().stream()
                        .sorted()
                        .map(role -> getTranslation(EnumText.key(role)))
                        .toList(),
                getLocale());
    }

    private Chip status(AccountDetails account) {
        Tone tone = switch (account.status()) {
            case ACTIVE -> Tone.GOOD;
            case UNCONFIRMED -> Tone.WARN;
            case DISABLED -> Tone.BAD;
        };
        return new Chip(getTranslation(EnumText.key(account.status())), tone);
    }

    private Button action(AccountDetails account) {
        Button change = Buttons.quiet(getTranslation("identity.users.change"), () -> edit.accept(account));
        change.setAriaLabel(
                getTranslation("identity.users.change-of", account.name().full()));
        return Handles.testId(change, "edit-account");
    }
}
