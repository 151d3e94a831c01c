package nl.talentpas.skills.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditSearch;
import nl.talentpas.identity.AuditTrail;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.skills.VocabularyImports;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.skills.load.ImportRefusal;
import nl.talentpas.skills.load.ImportRefused;
import nl.talentpas.skills.load.Inbox;
import nl.talentpas.uikit.Callout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/// Importing on the page. What is uploaded here holds no concepts, so that other tests see the vocabulary they expect.
class ImportCardTests extends ViewTests {

    private static final String NOTHING_NEW = "conceptType,conceptUri,preferredLabel\n";

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private VocabularyImports imports;

    @Autowired
    private VocabularyLoads loads;

    @Autowired
    private AuditTrail audit;

    @Test
    void administratorUploadsImportsAndReadsWhatCameOfIt() throws InterruptedException {
        AccountId admin = open();
        assertThat(_get(Button.class, spec -> spec.withId("import-start")).isEnabled())
                .isFalse();
        upload("map/skills_nl.csv", NOTHING_NEW);
        importAndWait();
        assertThat(result()).contains("skills_nl.csv", "Gelezen: 0 begrippen", "er is niets veranderd");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("skills_nl.csv"));
        var newest = PageRequest.of(0, 5, Sort.by("happenedAt").descending());
        assertThat(audit.find(new AuditSearch(AuditAction.VOCABULARY_IMPORTED, null, null), newest))
                .anyMatch(line -> line.detail().equals("DONE, 0 rows"));
        assertThat(admin).isNotNull();
    }

    @Test
    void aRefusalIsToldInWordsAndAnotherTryIsOffered() throws InterruptedException {
        open();
        upload("esco.zip", "no zip at all");
        importAndWait();
        assertThat(result()).contains("esco.zip heet een zip, maar is het niet. Er is niets veranderd.");
        _get(Upload.class);
        assertThat(loads.imports(1))
                .first()
                .satisfies(run -> assertThat(run.refusal()).isEqualTo(ImportRefusal.NOT_A_ZIP));
    }

    @Test
    void onlyOneImportRunsAtATime() throws IOException, InterruptedException {
        open();
        try (var held = new HeldImport();
                var other = new Inbox()) {
            assertThat(imports.now()).isPresent();
            assertThatThrownBy(() -> imports.start(other))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.BUSY));
            imports.stop();
            held.close();
            waitUntilEnded();
            assertThat(held.inbox.files()).allMatch(Files::notExists);
        }
    }

    @Test
    void whoComesBackSeesHowFarItIsAndMayStop() throws IOException, InterruptedException {
        open();
        try (var held = new HeldImport()) {
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate(ConceptAddress.PATH);
            assertThat(_get(Paragraph.class, spec -> spec.withId("import-progress"))
                            .getText())
                    .contains("skills_nl.csv");
            _assertNone(Upload.class);
            _click(_get(Button.class, spec -> spec.withId("import-stop")));
        }
        waitUntilEnded();
        MockVaadin.clientRoundtrip(false);
        assertThat(result()).contains("Het importeren is gestopt. Er is niets veranderd.");
        _get(Upload.class);
    }

    @Test
    void anInboxKeepsTheNameOnlyAndNeverLeavesItsFolder() throws IOException {
        try (var inbox = new Inbox()) {
            for (String name : List.of("../../etc/skills_nl.csv", "C:\\x\\skills_nl.csv", "..", "a\0b.csv")) {
                inbox.receive(name, stream("x"));
            }
            assertThat(inbox.files())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("skills_nl.csv", "skills_nl.csv", "file", "a_b.csv");
            assertThat(inbox.files())
                    .extracting(file -> file.getParent().getParent())
                    .containsOnly(inbox.files().getFirst().getParent().getParent());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMayImport(Role role) {
        signIn(SignIn.as(TestAccounts.make(accounts, role), role));
        try (var inbox = new Inbox()) {
            assertThatThrownBy(() -> imports.start(inbox)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(imports::now).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(imports::stop).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> loads.imports(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> loads.problems("esco", 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private AccountId open() {
        AccountId admin = TestAccounts.make(accounts, Role.ADMIN);
        signIn(SignIn.as(admin, Role.ADMIN));
        UI.getCurrent().navigate(ConceptAddress.PATH);
        return admin;
    }

    private void upload(String name, String text) {
        _upload(_get(Upload.class), name, text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private void importAndWait() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runnable unwatch = imports.watch(() -> {
            if (imports.now().isEmpty()) {
                ended.countDown();
            }
        });
        _click(_get(Button.class, spec -> spec.withId("import-start")));
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        unwatch.run();
        MockVaadin.clientRoundtrip(false);
    }

    private void waitUntilEnded() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runnable unwatch = imports.watch(() -> {
            if (imports.now().isEmpty()) {
                ended.countDown();
            }
        });
        if (imports.now().isPresent()) {
            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
        unwatch.run();
    }

    private String result() {
        return _find(_get(Callout.class, spec -> spec.withId("import-result")), Paragraph.class)
                .getFirst()
                .getText();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An import that has begun and goes on when this is closed.
    private final class HeldImport implements AutoCloseable {

        private final CountDownLatch goOn = new CountDownLatch(1);
        private final Inbox inbox = new Inbox();
        private final Runnable unwatch;

        HeldImport() throws IOException {
            var running = new CountDownLatch(1);
            unwatch = imports.watch(() -> {
                running.countDown();
                await(goOn);
            });
            inbox.receive("skills_nl.csv", stream(NOTHING_NEW + "KnowledgeSkillCompetence,none,none\n"));
            imports.start(inbox);
            await(running);
        }

        @Override
        public void close() {
            goOn.countDown();
            unwatch.run();
        }
    }
}
