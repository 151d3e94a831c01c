package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The vocabulary that comes with the product.
public final class StarterFiles implements VocabularyFiles {

    private static final String FOLDER = "starter/";
    private static final List<String> NAMES = List.of(
            "skillGroups_nl.csv",
            "skillGroups_en.csv",
            "sectors_nl.csv",
            "sectors_en.csv",
            "skills_nl.csv",
            "skills_en.csv",
            "tasks_nl.csv",
            "tasks_en.csv",
            "occupations_nl.csv",
            "occupations_en.csv",
            "activities_nl.csv",
            "activities_en.csv",
            "broaderRelationsSkillPillar.csv",
            "broaderRelationsOccPillar.csv",
            "skillSkillRelations.csv",
            "taskSkillRelations.csv",
            "occupationSkillRelations.csv",
            "occupationTaskRelations.csv",
            "activityTaskRelations.csv");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new ClassPathResource(FOLDER + name).getInputStream();
    }
}
