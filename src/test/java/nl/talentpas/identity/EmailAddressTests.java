package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"noor@voorbeeld.nl", " Noor.de-Wit+werk@mail.voorbeeld.nl ", "o'neill@a.io", "søren@øre.dk"})
    void whatPeopleUseIsAccepted(String typed) {
        assertThat(EmailAddress.valid(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noor",
                "noor@",
                "@voorbeeld.nl",
                "noor@voorbeeld",
                "noor@@voorbeeld.nl",
                "noor@voorbeeld.nl, piet@voorbeeld.nl",
                "noor@voorbeeld.nl\nbcc: piet@voorbeeld.nl",
                "Noor <noor@voorbeeld.nl>"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.valid(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void capitalsAndSpacesDoNotMakeAnotherAddress() {
        assertThat(new EmailAddress(" Noor@Voorbeeld.NL ")).isEqualTo(new EmailAddress("noor@voorbeeld.nl"));
    }

    @Test
    void aTooLongAddressIsRefused() {
        assertThat(EmailAddress.valid("a@" + "b".repeat(250) + ".nl")).isFalse();
    }
}
