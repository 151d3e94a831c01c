package nl.talentpas.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLine;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTests extends ViewTests {

    @Autowired
    private AuditLog audit;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private Clock clock;

    private AccountId subject;

    @BeforeEach
    void signIn() {
        signIn(SignIn.as(TestAccounts.make(catalogue, "Ada", "Beheer", Role.ADMIN), Role.ADMIN));
        subject = AccountId.next();
        audit.record(AuditAction.DISCLOSED, subject, "test");
    }

    @Test
    void theNewestLineStandsFirst() {
        audit.record(AuditAction.FORWARDED, subject, "test");
        UI.getCurrent().navigate(AuditView.class);
        assertThat(shown().getFirst()).satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.FORWARDED);
            assertThat(line.actor()).isEqualTo("Ada Beheer");
            assertThat(line.subject()).isEqualTo(subject.toString());
        });
    }

    @Test
    void linesAreChosenByActionAndPeriod() {
        UI.getCurrent().navigate(AuditView.class);
        @SuppressWarnings("unchecked")
        Select<AuditAction> action = _get(Select.class, spec -> spec.withId("action"));
        _setValue(action, AuditAction.DISCLOSED);
        assertThat(shown()).isNotEmpty().allMatch(line -> line.action() == AuditAction.DISCLOSED);
        _setValue(
                _get(DatePicker.class, spec -> spec.withId("until")),
                LocalDate.now(clock).minusDays(1));
        assertThat(shown()).noneMatch(line -> line.subject().equals(subject.toString()));
    }

    @Test
    void theAddressSaysWhichLinesToShowAndNonsenseIsIgnored() {
        UI.getCurrent()
                .navigate(AuditView.class, QueryParameters.simple(Map.of("actie", "disclosed", "van", "gisteren")));
        assertThat(shown()).isNotEmpty().allMatch(line -> line.action() == AuditAction.DISCLOSED);
        assertThat(_get(DatePicker.class, spec -> spec.withId("from")).getValue())
                .isNull();
    }

    private static List<AuditLine> shown() {
        return GridKt._findAll(_get(AuditGrid.class));
    }
}
