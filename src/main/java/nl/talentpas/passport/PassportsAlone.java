package nl.talentpas.passport;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// What reading passports needs of Spring where the rest of the application is not there. Not annotated as a
/// configuration, so that the application itself never finds it.
@EntityScan(basePackageClasses = PassportsAlone.class)
@EnableJpaRepositories(basePackageClasses = PassportsAlone.class)
@Import({PassportCatalogue.class, PassportScan.class})
public class PassportsAlone {}
