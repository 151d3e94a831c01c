/// Reads vocabularies in ESCO's CSV columns into the database: streamed, idempotent, row problems collected.
@NamedInterface("load")
@NullMarked
package nl.talentpas.skills.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
