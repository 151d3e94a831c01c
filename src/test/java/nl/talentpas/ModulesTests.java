package nl.talentpas;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTests {

    private static final String DOCS = Path.of("docs", "modules").toString();

    private final ApplicationModules modules = ApplicationModules.of(TalentpasApplication.class);

    @Test
    void everyModuleKeepsToItsAllowedDependencies() {
        modules.verify();
    }

    @Test
    @EnabledIfSystemProperty(named = "docs", matches = "true", disabledReason = "./run docs writes the documents")
    void canvasesAndDiagramsAreWritten() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DOCS))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases()
                .writeAggregatingDocument();
    }
}
