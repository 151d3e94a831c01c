package nl.talentpas.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.talentpas.skills.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./run eval match`: how high the occupation that somebody was made from stands among all occupations, by our formula
/// and by those that others use, on the same people.
@Command(name = "match", description = "How high the occupation that somebody comes from stands in their ranking.")
final class MatchEvaluation implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--vocabulary", required = true, description = "Folder with ESCO zips or CSV files.")
    @SuppressWarnings("NullAway.Init")
    private Path vocabulary;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed makes the same people.")
    private long seed;

    @Option(
            names = "--people",
            defaultValue = "" + Integer.MAX_VALUE,
            description = "At most so many; one per occupation when not given.")
    private int most;

    @Override
    public Integer call() {
        try (var loaded = LoadedVocabulary.of(vocabulary)) {
            Vocabulary words = loaded.vocabulary();
            var made = new MadePeople(words, seed);
            for (MadePeople.Variant variant : MadePeople.Variant.values()) {
                List<MadePerson> people = made.people(variant, most);
                for (OccupationRanking ranking : rankings(words)) {
                    spec.commandLine()
                            .getOut()
                            .println(MatchResult.of(ranking, variant, people).json());
                    spec.commandLine().getOut().flush();
                }
            }
        }
        return 0;
    }

    private static List<OccupationRanking> rankings(Vocabulary vocabulary) {
        var sets = new SkillSets(vocabulary);
        return List.of(new OurRanking(vocabulary), sets.overlap(), sets.jaccard(), sets.tfIdf());
    }
}
