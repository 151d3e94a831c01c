package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What each field of the organisation's profile must hold; says so at the field, in words.
class OrganisationRules {

    private static final Predicate<String> PHONE =
            Pattern.compile("\\+?[0-9 ()-]{8,29}").asMatchPredicate();

    private final Binder<OrganisationDetails> binder = new Binder<>(OrganisationDetails.class);
    private final OrganisationForm form;

    OrganisationRules(OrganisationForm form, @Nullable OrganisationDetails details) {
        this.form = form;
        bindId(details == null ? OrganisationId.next() : details.id());
        bindWhatEverybodySees();
        bind(form.contactName, "contactName", said -> said.length() <= OrganisationDetails.MAX_NAME, "too-long");
        bind(form.contactPhone, "contactPhone", said -> said.isEmpty() || PHONE.test(said), "phone");
        if (details != null) {
            binder.readRecord(details);
        }
    }

    private void bindId(OrganisationId id) {
        var fixed = new ReadOnlyHasValue<OrganisationId>(shown -> {});
        fixed.setValue(id);
        binder.forField(fixed).bind("id");
    }

    private void bindWhatEverybodySees() {
        bind(form.name, "name", said -> !said.isBlank() && said.length() <= OrganisationDetails.MAX_NAME, "name");
        form.name.setRequiredIndicatorVisible(true);
        binder.forField(form.sector).asRequired(error("sector")).bind("sector");
        binder.forField(form.place).bind("place");
        binder.forField(form.size)
                .asRequired(error("size"))
                .withValidator(people -> people >= 1 && people <= OrganisationDetails.MAX_SIZE, error("size"))
                .bind("size");
        bind(form.description, "description", said -> said.length() <= OrganisationDetails.MAX_DESCRIPTION, "too-long");
        bind(form.website, "website", said -> said.isEmpty() || OrganisationDetails.isWebsite(said), "website");
    }

    private void bind(HasValue<?, String> field, String property, Predicate<String> allowed, String error) {
        binder.forField(field)
                .withConverter(String::strip, said -> said)
                .withValidator(allowed::test, error(error))
                .bind(property);
    }

    private String error(String what) {
        return form.getTranslation("vacancy.error." + what);
    }

    /// What was filled in; empty when a field does not hold what it must, which then stands at the field.
    Optional<OrganisationDetails> checked() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException stands) {
            return Optional.empty();
        }
    }

    /// The first field with a complaint, in the order of the form.
    Optional<Focusable<?>> firstWrong() {
        return binder.validate().getFieldValidationErrors().stream()
                .map(wrong -> (HasValue<?, ?>) wrong.getField())
                .filter(Focusable.class::isInstance)
                .<Focusable<?>>map(field -> (Focusable<?>) field)
                .findFirst();
    }
}
