/// The pages of the orientation without account.
@NullMarked
package nl.talentpas.discovery.ui;

import org.jspecify.annotations.NullMarked;
