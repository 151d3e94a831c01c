/// Components with which every page lets people find, read and value concepts.
@NamedInterface("picker")
@NullMarked
package nl.talentpas.skills.picker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
