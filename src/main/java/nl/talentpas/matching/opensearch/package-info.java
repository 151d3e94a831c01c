/// The match index on an OpenSearch cluster, for regions that outgrow one machine: the cluster finds who may
/// score most, the engine decides who does (ADR-012).
@NamedInterface("opensearch")
@NullMarked
package nl.talentpas.matching.opensearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
