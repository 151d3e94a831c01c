package nl.talentpas.vacancy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.terms.PlaceCode;
import org.jspecify.annotations.Nullable;

/// A firm, institution or club that offers work, and the accounts that act for it.
@Entity
class Organisation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Column(length = PlaceCode.MAX_LENGTH)
    private @Nullable String place;

    @Column(nullable = false)
    private int headcount;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String website;

    @Column(nullable = false)
    private String contactName;

    @Column(nullable = false)
    private String contactPhone;

    @ElementCollection
    @CollectionTable(name = "organisation_member", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "account_id")
    private List<UUID> members = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Organisation() {} // JPA

    Organisation(OrganisationId id, OrganisationDetails details) {
        this.id = id.id();
        describe(details);
    }

    /// Takes over everything but the id.
    final void describe(OrganisationDetails details) {
        this.name = details.name();
        this.sector = details.sector();
        PlaceCode where = details.place();
        this.place = where == null ? null : where.code();
        this.headcount = details.size();
        this.description = details.description();
        this.website = details.website();
        this.contactName = details.contactName();
        this.contactPhone = details.contactPhone();
    }

    /// Lets the account act for the organisation; nothing changes when it does already.
    void admit(AccountId account) {
        if (!members.contains(account.id())) {
            members.add(account.id());
        }
    }

    List<AccountId> members() {
        return members.stream().map(AccountId::new).toList();
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                id(),
                name,
                sector,
                place == null ? null : new PlaceCode(place),
                headcount,
                description,
                website,
                contactName,
                contactPhone);
    }
}
