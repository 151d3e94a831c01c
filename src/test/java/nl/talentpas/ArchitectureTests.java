package nl.talentpas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import nl.talentpas.uikit.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "nl.talentpas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> VAADIN = resideInAPackage(
                    "com.vaadin..")
            .and(DescribedPredicate.not(
                    resideInAnyPackage("com.vaadin.flow.i18n..", "com.vaadin.flow.spring.security..")))
            .as("Vaadin's components");

    private static final DescribedPredicate<JavaMethodCall> TIME_WITHOUT_CLOCK = DescribedPredicate.describe(
            "asking for the time without a clock", call -> asksForTheTime(call.getTarget()));

    @ArchTest
    static final ArchRule onlyPagesKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..ui..",
                    "nl.talentpas.shell..",
                    "nl.talentpas.uikit..",
                    "nl.talentpas.skills.picker..",
                    "nl.talentpas.matching.explaining..")
            .and(DescribedPredicate.not(equivalentTo(TalentpasApplication.class)))
            .should()
            .dependOnClassesThat(VAADIN)
            .because("a module must be usable and testable without pages; message texts and the door are all it needs");

    @ArchTest
    static final ArchRule theEngineIsPlainJava = noClasses()
            .that()
            .resideInAPackage("nl.talentpas.matching.engine..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..")
            .because("the engine is checked, measured and replaced on its own");

    @ArchTest
    static final ArchRule packagesPointOneWay = slices().matching("nl.talentpas.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    resideInAPackage("nl.talentpas.skills"),
                    resideInAnyPackage(
                            "nl.talentpas.skills.load", "nl.talentpas.skills.search", "nl.talentpas.skills.words"))
            .because("a package that can be read alone can be changed alone (ADR-007); only the skills' loader,"
                    + " index and reader speak in the records of the module that uses them");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("others get records, so that only the module's own verbs change what it keeps");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that(are(assignableTo(Repository.class)))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("the way around a service is the way around its checks");

    @ArchTest
    static final ArchRule servicesAreMadeBySpring = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should()
            .notBePublic()
            .because("a service that anybody can make is one without transactions and role checks");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that(DescribedPredicate.not(simpleNameStartingWith("TimeConfiguration")
                    .or(assignableTo(Clock.class))
                    .as("the clocks themselves")))
            .should()
            .callMethodWhere(TIME_WITHOUT_CLOCK)
            .because("tests and the demo region decide what time it is");

    @ArchTest
    static final ArchRule dependenciesStandInTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Inject.class)
            .andShould()
            .notBeAnnotatedWith(Resource.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith(PersistenceContext.class)
            .because("what an object needs it gets when it is made");

    @ArchTest
    static final ArchRule pagesUseTheGuardedDoor = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Catalogue")
            .because("a catalogue asks nobody's permission, so no page may call one (ADR-005)");

    @ArchTest
    static final ArchRule viewsArePages = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePublic()
            .andShould()
            .beAssignableTo(Page.class)
            .allowEmptyShould(true)
            .because("every page has one heading, a title and a breadcrumb, and Karibu finds public views only");

    @ArchTest
    static final ArchRule viewsSayWhoMayOpenThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true)
            .because("who may open a page is decided beside it, never by default");

    private static boolean asksForTheTime(MethodCallTarget target) {
        var owner = target.getOwner();
        boolean now = target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                && owner.isAssignableTo(Temporal.class);
        boolean ownClock = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        return now || ownClock || millis || owner.isEquivalentTo(Date.class);
    }
}
