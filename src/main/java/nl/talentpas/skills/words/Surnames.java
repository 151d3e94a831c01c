package nl.talentpas.skills.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.talentpas.skills.words.Token.Break;

/// Finds people's names that are also work: "mevrouw Bakker", "Jan Timmerman", "J. de Kok".
final class Surnames {

    private static final int MOST_NAMES = 3;
    private static final Pattern AFTER_TITLE = Pattern.compile("\\.?[ \u00a0]{1,2}");
    private static final Pattern AFTER_NAME = Pattern.compile("[ \u00a0]|-");
    private static final Pattern DOUBLE_NAME = Pattern.compile("-");
    private static final Pattern AFTER_INITIAL = Pattern.compile("\\.[ \u00a0]?");
    private static final Set<String> TITLES = words("""
            mevrouw mevr mw mej juffrouw meneer mijnheer dhr heer de heer familie fam dokter dr drs ir
            mr mrs ms miss mister madam professor prof
            """);
    private static final Set<String> PARTICLES = words("van de der den het ten ter te in op t s");

    /// First names that are common in the Netherlands, among them those of its newcomers.
    private static final Set<String> FIRST_NAMES = words("""
            aad aart abdul abdullah abel achmed ad adam adrie agnieszka ahmed aisha albert aleksandra alex alexander ali
            alice alie aline amir amira amy an andre andrea andrzej angela anita anja ank anke ann anna anne annemarie
            annet annie anouk ans anton antoon arend arie arjan arjen arno arnold astrid aysel ayse barbara bart bas
            bea ben benjamin bep bernard bert berta betty bianca bob boris bram brigitte bruno carla carlo carolien
            caroline cees chantal charlotte chris christa christine cindy claudia coen conny cor corrie daan daniel
            danielle danny david debby dennis diana dick diederik dirk dolf dora edwin eefje els elise elisabeth ella
            ellen elly emiel emily emine emma enzo eric erik erna ernst esmee esther eva evelien evert ewa fatima fatma
            femke ferdinand finn fleur floor floris frank frans fred frederik frits gea geert gerard gerda gerrit gert
            ginny giel greet greetje guus hanna hannah hannie hans harm harold harrie harry hassan heidi hein helena
            helma hendrik henk henny henri herman hubert hugo ibrahim ida ilse ineke inge ingrid irene iris irma
            isabel ivan ivo jaap jac jack jacob jacqueline jan jana janneke janny jantje jasper jayden jean jeannette
            jelle jeroen jesse jessica jet joan job jochem joep johan johanna john jolanda jonas joost jordy joris jos
            josef jose joyce judith julia kamil karel karin karim katarzyna kees kevin khadija khalid kim klaas koen
            koos krzysztof lars laura leen lena leo leon lian lies liesbeth linda lisa loes lotte louis luc lucas luuk
            maaike maarten mahmoud maja malgorzata manon marc marcel marco margriet maria marian marianne marieke
            marijke marina mario marion marja marjan marjolein mark marleen marloes marta martijn martin martine mathijs
            maud maurice max meike melissa merel mia michael michal michel michiel mieke mike milan mina miriam mohamed
            mohammed monique murat mustafa myrthe nadia nancy natasja nick nico nicole niek niels nina noah nora olga
            oscar otto pascal patricia paul paula pauline peter petra piet pieter pim piotr ralph ramon rashid remco
            renate rene ria richard rick rik rita rob robbert robert robin roel roelof rolf roy ruben rudy ruud saar
            said samira sander sandra sanne sara sarah sem sharon sjaak sjoerd sofie sonja stefan stella sterre steven
            suzan suzanne svetlana sylvia tamara tanja tess theo thijs thomas tim tineke tobias tom tomasz ton tonny
            trees truus ursula vera victor vincent wendy wiebe wil willem willemijn willy wim wouter yasmin youssef
            yusuf yvonne zeynep zoe
            """);

    /// What stands before the name of an occupation with a capital too, as in "Ervaren Timmerman".
    private static final Set<String> BEFORE_WORK = words("""
            allround ervaren leerling stagiair junior medior senior chef hoofd eerste tweede zelfstandig
            gediplomeerd gecertificeerd vakbekwaam aankomend startend freelance zzp parttime fulltime
            oproep vakantie weekend bijbaan stage enthousiast enthousiaste gemotiveerde leuke goede sterke
            collega vacature gezocht functie beroep baan werk gevraagd nieuw stoer handig flexibel
            landelijk regionaal experienced qualified registered certified skilled trainee apprentice head
            lead night wanted chartered professional general assistant deputy mobile
            """);
    private static final Pattern ADJECTIVE =
            Pattern.compile(".{2,}(?:ig|ige|isch|ische|lijk|lijke|ende|eerd|eerde|ief|ieve|eel|ing)");
    private static final Set<String> BEFORE_THINGS =
            words("een de het als onze ons mijn jouw uw je geen a an the as our my your no");
    private static final int SHORTEST_NAME = 3;

    private final String text;
    private final List<Token> tokens;
    private final BitSet names = new BitSet();

    private Surnames(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// Whether this one word, which names an occupation, is plainly the second half of a name: it has a capital, and so
    /// has the word before it, which is no word of the vocabulary.
    ///
    /// @param isWord whether the vocabulary holds a word
    static boolean isSurname(String text, List<Token> tokens, int place, Predicate<String> isWord) {
        var surnames = new Surnames(text, tokens);
        int before = place - 1;
        while (before > 0 && PARTICLES.contains(tokens.get(before).word())) {
            before--;
        }
        return before >= 0
                && surnames.isCapital(place)
                && surnames.standTogether(before, place)
                && surnames.isStrange(before, isWord)
                && (before == 0
                        || tokens.get(before).opens(Break.COMMA)
                        || !BEFORE_THINGS.contains(tokens.get(before - 1).word()));
    }

    private boolean standTogether(int from, int to) {
        return IntStream.rangeClosed(from + 1, to).allMatch(place -> follows(place, AFTER_NAME));
    }

    /// Only its first letter is a capital: "MBO Timmerman" has studied.
    private boolean isStrange(int place, Predicate<String> isWord) {
        Token token = tokens.get(place);
        String written = text.substring(token.start(), token.end());
        return isCapital(place)
                && written.length() >= SHORTEST_NAME
                && written.substring(1).chars().allMatch(Character::isLowerCase)
                && !BEFORE_WORK.contains(token.word())
                && !ADJECTIVE.matcher(token.word()).matches()
                && !isWord.test(token.word());
    }

    /// @return numbers of the words that name a person
    static BitSet in(String text, List<Token> tokens) {
        var surnames = new Surnames(text, tokens);
        for (int place = 0; place < tokens.size(); place++) {
            surnames.lookAt(place);
        }
        return surnames.names;
    }

    private void lookAt(int place) {
        String word = tokens.get(place).word();
        if (TITLES.contains(word)) {
            nameFrom(place, AFTER_TITLE, MOST_NAMES);
        } else if (isCapital(place) && FIRST_NAMES.contains(word)) {
            nameFrom(place, AFTER_NAME, 1);
        } else if (isCapital(place) && word.length() == 1) {
            nameFrom(place, AFTER_INITIAL, 1);
        }
    }

    /// Names start with a capital; small words such as "van der" may stand before them.
    private void nameFrom(int before, Pattern gap, int most) {
        int place = before + 1;
        Pattern between = gap;
        while (follows(place, between) && PARTICLES.contains(tokens.get(place).word())) {
            place++;
            between = AFTER_NAME;
        }
        for (int named = 0; follows(place, between) && isCapital(place); named++) {
            names.set(place);
            place++;
            between = named + 1 < most ? AFTER_NAME : DOUBLE_NAME;
        }
    }

    private boolean follows(int place, Pattern gap) {
        return place < tokens.size()
                && gap.matcher(text.substring(
                                tokens.get(place - 1).end(), tokens.get(place).start()))
                        .matches();
    }

    private boolean isCapital(int place) {
        return Character.isUpperCase(text.codePointAt(tokens.get(place).start()));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }
}
