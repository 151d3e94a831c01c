package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyStatus;
import nl.talentpas.vacancy.ui.Criteria.Order;
import org.junit.jupiter.api.Test;

class VacanciesViewTests extends VacancyPageTests {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aVisitorFindsAVacancyByItsTitleOrOrganisation() {
        VacancyDetails mine = published("Inpakker " + word);
        open(VacancyNavigation.VACANCIES);

        search(word.toUpperCase(java.util.Locale.ROOT));

        assertThat(_get(Paragraph.class, spec -> spec.withId("vacancy-count")).getText())
                .isEqualTo("1 vacature");
        String card = textOf(_get(VacancyCard.class));
        assertThat(card)
                .contains("Inpakker " + word)
                .contains(organisation.name())
                .contains("Baan")
                .contains("24 tot 32 uur per week")
                .contains("Oss")
                .contains("De kantine netjes houden");
        assertThat(_get(VacancyCard.class).getElement().getAttribute("data-id"))
                .isEqualTo(mine.id().toString());
    }

    @Test
    void theTasksOnACardTellMoreAboutThemselves() {
        catalogue.store(organisation, List.of());
        stored(VacancyStatus.PUBLISHED, Vacancies.inTheVocabulary("Verzamelaar " + word));
        open(VacancyNavigation.VACANCIES);

        search(word);

        _click(_get(_get(VacancyCard.class), ConceptMore.class));
        assertThat(textOf(_get(Dialog.class))).contains("orders verzamelen in het magazijn");
    }

    @Test
    void theAddressSaysWhatIsLookedFor() {
        published("Inpakker " + word);
        open(VacancyNavigation.VACANCIES + "?zoek=" + word + "&soort=job&branche=logistics&volgorde=title");

        assertThat(_find(VacancyCard.class)).hasSize(1);
        assertThat(searchField().getValue()).isEqualTo(word);
        assertThat(select("vacancy-kind").getValue()).isEqualTo(WorkKind.JOB);
        assertThat(select("vacancy-sector").getValue()).isEqualTo(Sector.LOGISTICS);
        assertThat(select("vacancy-order").getValue()).isEqualTo(Order.TITLE);
    }

    @Test
    void nonsenseInTheAddressIsLeftAside() {
        published("Inpakker " + word);
        open(VacancyNavigation.VACANCIES + "?zoek=" + word + "&soort=koning&volgorde=raar");

        assertThat(_find(VacancyCard.class)).hasSize(1);
    }

    @Test
    void filtersNarrowAndAnEmptyListOffersAWayOn() {
        published("Inpakker " + word);
        open(VacancyNavigation.VACANCIES + "?zoek=" + word);

        _setValue(select("vacancy-kind"), WorkKind.INTERNSHIP);

        assertThat(_find(VacancyCard.class)).isEmpty();
        assertThat(page()).contains("Hier is nu geen vacature voor").contains("Kijk wat bij jou past");
        _click(_get(com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Toon alle vacatures")));
        assertThat(_find(VacancyCard.class)).isNotEmpty();
        assertThat(searchField().getValue()).isEmpty();
    }

    @Test
    void aLongListIsShownBitByBit() {
        catalogue.store(organisation, List.of());
        catalogue.storeAll(IntStream.range(0, 30)
                .mapToObj(number -> Vacancies.in(
                        VacancyStatus.PUBLISHED, organisation, Vacancies.complete(word + " " + (number + 10))))
                .toList());
        open(VacancyNavigation.VACANCIES + "?zoek=" + word + "&volgorde=title");
        assertThat(_find(VacancyCard.class)).hasSize(24);
        assertThat(textOf(_find(VacancyCard.class).getFirst())).contains(word + " 10");

        _click(button("show-more"));

        assertThat(_find(VacancyCard.class)).hasSize(30);

        open("ontdek");
        open(VacancyNavigation.VACANCIES + "?zoek=" + word + "&toon=28");
        assertThat(_find(VacancyCard.class)).as("as many as the address says").hasSize(28);
    }

    @Test
    void onlyPublishedVacanciesAreListed() {
        catalogue.store(organisation, List.of());
        for (VacancyStatus status : VacancyStatus.values()) {
            stored(status, Vacancies.complete(word + " " + status));
        }
        open(VacancyNavigation.VACANCIES + "?zoek=" + word);

        assertThat(_find(VacancyCard.class)).hasSize(1);
        assertThat(page()).contains(word + " PUBLISHED");
    }

    private VacancyDetails published(String title) {
        catalogue.store(organisation, List.of());
        return stored(VacancyStatus.PUBLISHED, Vacancies.complete(title));
    }

    private static void search(String text) {
        _setValue(searchField(), text);
    }

    private static TextField searchField() {
        return _get(TextField.class, spec -> spec.withId("vacancy-search"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String id) {
        return (Select<Object>) _get(Select.class, spec -> spec.withId(id));
    }
}
