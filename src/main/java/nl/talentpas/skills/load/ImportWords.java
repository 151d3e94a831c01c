package nl.talentpas.skills.load;

import java.util.Objects;
import nl.talentpas.uikit.EnumText;

/// How an import is told to people, on the page and on the command line alike.
public final class ImportWords {

    /// Fills in the text of a key in the reader's language.
    @FunctionalInterface
    public interface Translator {
        String say(String key, Object... parameters);
    }

    private final Translator translator;

    public ImportWords(Translator translator) {
        this.translator = translator;
    }

    /// `skills_nl.csv, regel 812: onbekende conceptUri …`
    public String problem(Problem problem) {
        String what = translator.say(EnumText.key(problem.kind()), problem.detail());
        return problem.line() > 0
                ? translator.say("skills.import.line", problem.file(), String.valueOf(problem.line()), what)
                : translator.say("skills.import.whole-file", problem.file(), what);
    }

    public String step(ImportStep step) {
        return translator.say(EnumText.key(step));
    }

    public String progress(ImportProgress progress) {
        String step = step(progress.step());
        if (progress.file().isEmpty()) {
            return step;
        }
        return progress.total() == 0
                ? translator.say("skills.import.rows", step, progress.file(), progress.done())
                : translator.say("skills.import.rows-of", step, progress.file(), progress.done(), progress.total());
    }

    public String file(FileCount file) {
        return file.problems() == 0
                ? translator.say("skills.import.file", file.file(), file.rows())
                : translator.say("skills.import.file-problems", file.file(), file.rows(), file.problems());
    }

    /// How many problems are not shown here.
    public String more(int problems) {
        return translator.say("skills.import.more", problems);
    }

    /// How an import ended, in one or two sentences.
    public String result(ImportRun run) {
        return switch (run.outcome()) {
            case DONE -> done(run.counts());
            case REFUSED -> refusal(Objects.requireNonNull(run.refusal()), run.file(), run.detail());
            case STOPPED, FAILED -> translator.say(EnumText.key(run.outcome()));
        };
    }

    public String refusal(ImportRefused refused) {
        return refusal(refused.refusal(), refused.file(), refused.detail());
    }

    private String refusal(ImportRefusal refusal, String file, String detail) {
        return translator.say(EnumText.key(refusal), file, detail);
    }

    private String done(ImportRun.Counts counts) {
        String changed = counts.changed() == 0
                ? translator.say("skills.import.unchanged")
                : translator.say("skills.import.changed", counts.changed());
        return translator.say("skills.import.done", counts.concepts(), counts.relations(), counts.problems()) + " "
                + changed;
    }
}
