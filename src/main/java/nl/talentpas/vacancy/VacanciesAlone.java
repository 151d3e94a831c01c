package nl.talentpas.vacancy;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// What reading vacancies needs of Spring where the rest of the application is not there. Not annotated as a
/// configuration, so that the application itself never finds it.
@EntityScan(basePackageClasses = VacanciesAlone.class)
@EnableJpaRepositories(basePackageClasses = VacanciesAlone.class)
@Import({VacancyCatalogue.class, VacancyReading.class})
public class VacanciesAlone {}
