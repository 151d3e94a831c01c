package nl.talentpas.skills.load;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints a line for every step, and for every file that was read.
final class CommandProgress implements ImportListener {

    private static final int SHOWN = 20;

    private final PrintStream out;
    private final ImportWords words;
    private @Nullable ImportStep step;
    private int filesTold;

    CommandProgress(PrintStream out, CommandTexts texts) {
        this.out = out;
        this.words = new ImportWords(texts::say);
    }

    @Override
    public void on(ImportProgress progress) {
        if (progress.step() != step) {
            step = progress.step();
            out.println(words.step(progress.step()));
        }
        if (step == ImportStep.CHECKING) {
            return;
        }
        for (; filesTold < progress.files().size(); filesTold++) {
            out.println("  " + words.file(progress.files().get(filesTold)));
        }
    }

    /// The first few; the page shows them all.
    void problems(List<Problem> problems) {
        problems.stream().limit(SHOWN).forEach(problem -> out.println("  " + words.problem(problem)));
        if (problems.size() > SHOWN) {
            out.println("  " + words.more(problems.size() - SHOWN));
        }
    }

    String result(ImportRun run) {
        return words.result(run);
    }
}
