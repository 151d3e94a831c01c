package nl.talentpas;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts Talentpas and tells the browser which styles and capabilities every page has.
@SpringBootApplication
@Modulithic(systemName = "Talentpas", sharedModules = "uikit")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/talentpas.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
@PWA(
        name = "Talentpas",
        shortName = "Talentpas",
        offlineResources = {})
public class TalentpasApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(TalentpasApplication.class, args);
    }
}
