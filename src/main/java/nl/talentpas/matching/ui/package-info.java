/// A person's matches and the reasons, and the administrator's matching policy.
@NullMarked
package nl.talentpas.matching.ui;

import org.jspecify.annotations.NullMarked;
