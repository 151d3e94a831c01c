package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.talentpas.vacancy.SupplyEstimator;
import nl.talentpas.vacancy.SupplyEstimator.Supply;
import nl.talentpas.vacancy.VacancyContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/// Asks how many people fit, beside the reader's own thread, so that typing never waits for the answer.
@Component
class SupplyCounter {

    private static final Logger LOG = LoggerFactory.getLogger(SupplyCounter.class);

    private final ObjectProvider<SupplyEstimator> estimators;
    private final AsyncTaskExecutor executor;

    SupplyCounter(
            ObjectProvider<SupplyEstimator> estimators,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.estimators = estimators;
        this.executor = executor;
    }

    /// @param answer is told in the reader's session, and never when nobody can count or the page was left
    void count(VacancyContent draft, UI ui, Consumer<Supply> answer) {
        SupplyEstimator estimator = estimators.getIfAvailable();
        if (estimator != null) {
            var tell = ui.accessLater((Supply supply) -> answer.accept(supply), () -> {});
            executor.execute(() -> {
                try {
                    tell.accept(estimator.estimate(draft));
                } catch (RuntimeException e) {
                    LOG.error("The people who fit cannot be counted", e);
                }
            });
        }
    }
}
