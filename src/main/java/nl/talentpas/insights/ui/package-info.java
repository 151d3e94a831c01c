/// The policy officer's pages: a chart, the same figures as a table, and sentences that say what they mean.
@NullMarked
package nl.talentpas.insights.ui;

import org.jspecify.annotations.NullMarked;
