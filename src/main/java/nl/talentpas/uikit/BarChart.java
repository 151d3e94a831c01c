package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Grouped horizontal bars. Always put a table with the same figures and a sentence beside it.
@Tag("talent-chart")
@JsModule("context://components/talent-chart.js")
public class BarChart extends Component implements HasSize {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param values one per category, in their order
    public record Series(String name, List<Integer> values) {}

    /// @param description what the chart shows, for who cannot see it
    public BarChart(String description, List<String> categories, List<Series> series) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        getElement().setPropertyJson("chart", JSON.valueToTree(new Data(categories, series)));
        setWidthFull();
    }

    private record Data(List<String> categories, List<Series> series) {}
}
