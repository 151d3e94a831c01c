package nl.talentpas.skills.load;

import java.util.List;

/// How far an import is.
///
/// @param done rows of this step that are done
/// @param total rows of this step; 0 when that is not known
/// @param files those that were read entirely, in the order of reading
public record ImportProgress(ImportStep step, String file, long done, long total, List<FileCount> files) {

    /// In [0, 1]; 0 when the total is not known.
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
