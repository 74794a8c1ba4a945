import type { Localized } from '#platform/text.ts'
import type { Option, Question, Section } from '../domain/definition.ts'
import { line, many, one, option, section, t, whenAny, words } from './build.ts'

/** Questions that many forms ask. Answered once behind a code, they are there in the next form (R169). */
export const childAge: Question = one(
  'child-age',
  t('Minkä ikäinen lapsi on?', 'Hur gammalt är barnet?', 'How old is the child?'),
  [
    option('under-1', t('Alle 1 vuotta', 'Under 1 år', 'Under 1 year')),
    option('1-2', t('1–2 vuotta', '1–2 år', '1–2 years')),
    option('3-5', t('3–5 vuotta', '3–5 år', '3–5 years')),
    option('6-9', t('6–9 vuotta', '6–9 år', '6–9 years')),
    option('10-12', t('10–12 vuotta', '10–12 år', '10–12 years')),
    option('13-15', t('13–15 vuotta', '13–15 år', '13–15 years')),
    option('16-17', t('16–17 vuotta', '16–17 år', '16–17 years')),
  ],
  { reuse: 'child-age', required: true },
)

const languagesAtHome: Question = many(
  'languages',
  t('Mitä kieliä kotona puhutaan?', 'Vilka språk talar ni hemma?', 'Which languages do you speak at home?'),
  [
    option('fi', t('Suomea', 'Finska', 'Finnish')),
    option('sv', t('Ruotsia', 'Svenska', 'Swedish')),
    option('en', t('Englantia', 'Engelska', 'English')),
    option('signed', t('Viittomakieltä', 'Teckenspråk', 'A sign language')),
    option('other', t('Muuta kieltä', 'Något annat språk', 'Another language')),
  ],
  { reuse: 'languages' },
)
const otherLanguage: Question = line(
  'other-language',
  t('Mitä muuta kieltä?', 'Vilket annat språk?', 'Which other language?'),
  {
    reuse: 'other-language',
    help: t(
      'Kerro myös, jos toivot tulkkia.',
      'Berätta också om du vill ha en tolk.',
      'Say also if you would like an interpreter.',
    ),
    when: whenAny('languages', 'contains', ['other', 'signed']),
  },
)
const atHome: Question = many(
  'at-home',
  t('Keitä kotona asuu?', 'Vilka bor hemma?', 'Who lives at home?'),
  [
    option('one-parent', t('Yksi vanhempi', 'En förälder', 'One parent')),
    option('two-parents', t('Kaksi vanhempaa', 'Två föräldrar', 'Two parents')),
    option('new-partner', t('Vanhemman uusi puoliso', 'En förälders nya partner', 'A parent’s new partner')),
    option('siblings', t('Sisaruksia', 'Syskon', 'Brothers or sisters')),
    option('grandparent', t('Isovanhempi', 'En mor- eller farförälder', 'A grandparent')),
    option(
      'two-homes',
      t('Lapsi asuu kahdessa kodissa', 'Barnet bor i två hem', 'The child lives in two homes'),
    ),
    option('someone-else', t('Joku muu', 'Någon annan', 'Somebody else')),
  ],
  { reuse: 'at-home' },
)

export const home: Section = section(
  'home',
  t('Teidän perhe', 'Er familj', 'Your family'),
  [atHome, languagesAtHome, otherLanguage],
  {
    help: t(
      'Näitä ei tarvitse kertoa uudestaan seuraavassa lomakkeessa, jos lähetät tämän meille.',
      'Du behöver inte berätta det här på nytt i nästa blankett, om du skickar den här till oss.',
      'If you send us this form, you need not tell this again in the next one.',
    ),
  },
)

/** How well something fits, most to least work. */
export const howOften: readonly Option[] = [
  option('seldom', t('Harvoin', 'Sällan', 'Seldom'), 0),
  option('sometimes', t('Joskus', 'Ibland', 'Sometimes'), 1),
  option('often', t('Usein', 'Ofta', 'Often'), 2),
  option('very-often', t('Lähes aina', 'Nästan alltid', 'Nearly always'), 3),
]

export const howItIs: readonly Option[] = [
  option('well', t('Sujuu hyvin', 'Går bra', 'Goes well')),
  option('now-and-then', t('Vaihtelee', 'Det varierar', 'It varies')),
  option('hard', t('On vaikeaa', 'Är svårt', 'Is hard')),
  option('talk', t('Haluan puhua tästä', 'Vill prata om det', 'I want to talk about it')),
]

export const ownWords = (key: string, label: Localized): Question =>
  words(key, label, {
    help: t(
      'Kirjoita niin kuin itse sanot. Älä kirjoita nimiä tai henkilötunnuksia.',
      'Skriv med egna ord. Skriv inte namn eller personbeteckningar.',
      'Write it your own way. Do not write names or identity codes.',
    ),
  })

export const goodThings = ownWords(
  'good',
  t(
    'Mistä olet iloinen lapsessasi?',
    'Vad gläder du dig åt hos ditt barn?',
    'What makes you happy about your child?',
  ),
)
