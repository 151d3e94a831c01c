package nl.talentpas.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The languages of the interface; the first is the default.
@Configuration
class Languages {

    static final Locale DUTCH = Locale.of("nl");
    static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    /// Also makes Dutch the language of last resort, whatever the machine speaks: resource bundles fall back to it.
    @Bean
    I18NProvider i18n() {
        Locale.setDefault(DUTCH);
        return new DefaultI18NProvider(ALL);
    }
}
