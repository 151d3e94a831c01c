package nl.talentpas.uikit;

import java.util.Locale;

/// The message keys of enum constants: `terms.work-kind.job` for `WorkKind.JOB` in module `terms`.
public final class EnumText {

    private static final String ROOT = "nl.talentpas.";

    private EnumText() {}

    public static String key(Enum<?> constant) {
        return key(constant, "");
    }

    /// With a variant of the enum's name: `skills.level-short.learning` for variant `short`.
    public static String key(Enum<?> constant, String variant) {
        Class<?> type = constant.getDeclaringClass();
        String module = type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
        String suffix = variant.isEmpty() ? "" : "-" + variant;
        return module + "." + dashed(type.getSimpleName()) + suffix + "." + dashed(constant.name());
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
