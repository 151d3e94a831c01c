package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.talentpas.terms.ContractKind;

/// The agreement with which somebody starts, and their first day.
@Embeddable
public record Placement(
        @Enumerated(EnumType.STRING) @Column(name = "contract")
        ContractKind contract,

        @Column(name = "placed_from") LocalDate from) {}
