// Words that a stand-in for a secret is made of: what the thing is called, whose it is, and that it is none.

const FILLER =
  "password passwords passwd passwort pass pwd pw passphrase phrase passcode secret secrets token tokens key keys credential credentials cred creds " +
  "auth authorization authentication bearer oauth oauth2 apikey api access refresh client consumer private public shared session user users " +
  "username userid login account email mail admin name id value values val string str text data field input param variable var " +
  "my your our their his her the a an any some this that new old current default existing another other different same second first third one two three " +
  "test tests testing tester tst unit spec mock mocked fake fakes dummy stub sample samples example examples demo " +
  "placeholder foo bar baz qux quux foobar null nil none undefined empty blank unset true false yes no " +
  "valid invalid wrong right correct incorrect good bad real not non unknown missing expired random generated encrypted decrypted hashed plain plaintext cleartext clear " +
  "enter insert put paste type here goes change changeme replace with to from for of in on and or is are be use used needs please must should " +
  "db database root server service app application system host url uri path file encryption signing crypto cert certificate hash salt " +
  "confirm confirmation confirmed repeat again verify reset forgot forgotten update set get create required optional hidden show hide " +
  "hunter super very really long short strong weak simple secure silly nice cool x xx xxx xxxx todo tbd redacted removed masked protected sensitive hidden content " +
  "production prod staging stage development dev local remote internal external master main base";

const LONGEST = 16;

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** By length of the word, the letters that one ends in: spares most looks into the set. */
  readonly endings: readonly (ReadonlySet<number> | undefined)[];
}

function makeVocabulary(): Vocabulary {
  const words = new Set(FILLER.split(" "));
  const endings: Set<number>[] = [];
  for (const word of words) (endings[word.length] ??= new Set()).add(word.charCodeAt(word.length - 1));
  return { words, endings };
}

/** Made for the first candidate: most commits have none. */
let vocabulary: Vocabulary | undefined;

/** Stand-ins are short; a longer value is judged by other features. */
const LONGEST_VALUE = 48;

/**
 * The share of a text's letters that such words cover, best case: 0 to 1.
 * @param lower lower case; what is no letter parts words
 */
export function fillerShare(lower: string): number {
  if (lower.length > LONGEST_VALUE) return 0;
  let letters = 0;
  let covered = 0;
  for (const [run] of lower.matchAll(/[a-z]+/g)) {
    letters += run.length;
    covered += coverOf(run);
  }
  return letters === 0 ? 0 : covered / letters;
}

/** The most letters of one run that words cover, none twice. */
function coverOf(run: string): number {
  const { words, endings } = (vocabulary ??= makeVocabulary());
  const best = new Uint16Array(run.length + 1);
  for (let end = 1; end <= run.length; end++) {
    let most = best[end - 1] as number;
    const longest = Math.min(end, LONGEST);
    // Single letters and pairs are words by chance inside a longer run.
    for (let length = run.length < 3 ? run.length : 3; length <= longest; length++) {
      if (endings[length]?.has(run.charCodeAt(end - 1)) === true && words.has(run.slice(end - length, end)))
        most = Math.max(most, (best[end - length] as number) + length);
    }
    best[end] = most;
  }
  return best[run.length] as number;
}
