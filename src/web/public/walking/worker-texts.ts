import type { ResponsibleKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type WorkerTexts = {
  readonly title: string
  readonly lead: string
  readonly about: (name: string | null) => string
  readonly kinds: Readonly<Record<ResponsibleKind, string>>
  readonly since: (day: string) => string
  readonly away: (day: string, deputy: string | null) => string
  readonly gone: string
  readonly noPhone: string
  readonly none: string
  readonly doesTitle: string
  readonly does: readonly string[]
  readonly notTitle: string
  readonly nots: readonly string[]
  readonly changeTitle: string
  readonly change: readonly string[]
  readonly wish: string
}

/** What a responsible worker does, in a family’s words. @source R57, R58, R61, SHL 42 § */
export const workerTexts: Readonly<Record<Language, WorkerTexts>> = {
  fi: {
    title: 'Vastuutyöntekijäsi',
    lead: 'Yksi ihminen vastaa siitä, että asiat etenevät. Sinun ei tarvitse muistaa, kuka hoitaa mitä.',
    about: (name) => (name === null ? 'Perheen asia' : `Asia: ${name}`),
    kinds: {
      'responsible-worker': 'Vastuutyöntekijä',
      'own-worker': 'Omatyöntekijä',
      'named-for-family': 'Perheen nimetty yhteyshenkilö',
    },
    since: (day) => `Vastannut teistä ${day} alkaen`,
    away: (day, deputy) =>
      `On poissa ${day} asti.${deputy === null ? ' Jos asia ei voi odottaa, soita palveluohjaukseen.' : ` Sijainen on ${deputy}.`}`,
    gone: 'Hän ei enää työskentele tässä yksikössä. Teille nimetään pian toinen.',
    noPhone: 'Numeroa ei ole vielä. Kirjoita hänelle.',
    none: 'Teille ei ole vielä nimetty vastuutyöntekijää. Kun hänet on nimetty, näet tässä nimen ja numeron.',
    doesTitle: 'Mitä vastuutyöntekijäni tekee',
    does: [
      'Hän tietää kokonaisuuden: kuka auttaa teitä, missä ja milloin.',
      'Hän kokoaa ihmiset yhteen ja kutsuu neuvotteluun. Te kerrotte asiat vain kerran.',
      'Hän pitää suunnitelman ajan tasalla ja katsoo, että luvatut asiat tehdään ajallaan.',
      'Hän kertoo, mitä tapahtuu seuraavaksi, myös silloin kun pitää odottaa.',
      'Hän on mukana, kun siirrytte palvelusta toiseen. Ette jää tyhjän päälle.',
      'Hän vastaa teille tai kertoo, kuka osaa vastata.',
    ],
    notTitle: 'Mitä hän ei tee',
    nots: [
      'Hän ei päätä puolestanne. Suunnitelma tehdään teidän kanssanne.',
      'Hän ei kerro asioistanne muille ilman lupaanne, ellei laki niin sano.',
    ],
    changeTitle: 'Jos yhteistyö ei suju',
    change: [
      'Voit puhua siitä suoraan hänen kanssaan.',
      'Voit myös toivoa toista työntekijää. Toiveen lukee yksikön esihenkilö, ei työntekijäsi. Hän vastaa viiden työpäivän kuluessa.',
    ],
    wish: 'Toivo toista työntekijää',
  },
  sv: {
    title: 'Din ansvariga medarbetare',
    lead: 'En människa ansvarar för att saker går framåt. Du behöver inte komma ihåg vem som sköter vad.',
    about: (name) => (name === null ? 'Familjens ärende' : `Det gäller: ${name}`),
    kinds: {
      'responsible-worker': 'Ansvarig medarbetare',
      'own-worker': 'Egen medarbetare',
      'named-for-family': 'Familjens namngivna kontaktperson',
    },
    since: (day) => `Har ansvarat för er sedan ${day}`,
    away: (day, deputy) =>
      `Är borta till och med ${day}.${deputy === null ? ' Kan saken inte vänta, ring servicehandledningen.' : ` Ställföreträdare är ${deputy}.`}`,
    gone: 'Hen arbetar inte längre i den här enheten. Ni får snart en annan.',
    noPhone: 'Det finns inget nummer ännu. Skriv till hen.',
    none: 'Ni har ännu ingen ansvarig medarbetare. När någon har utsetts ser du namn och nummer här.',
    doesTitle: 'Vad min ansvariga medarbetare gör',
    does: [
      'Hen har helheten klar för sig: vem som hjälper er, var och när.',
      'Hen samlar människorna och kallar till möte. Ni berättar er historia bara en gång.',
      'Hen håller planen aktuell och ser till att det som lovats görs i tid.',
      'Hen berättar vad som händer härnäst, också när ni måste vänta.',
      'Hen är med när ni går över från en service till en annan. Ni blir inte lämnade mitt emellan.',
      'Hen svarar er eller berättar vem som kan svara.',
    ],
    notTitle: 'Vad hen inte gör',
    nots: [
      'Hen bestämmer inte för er. Planen görs tillsammans med er.',
      'Hen berättar inte om era saker för andra utan ert lov, om inte lagen säger så.',
    ],
    changeTitle: 'Om samarbetet inte fungerar',
    change: [
      'Du kan tala om det direkt med hen.',
      'Du kan också önska en annan medarbetare. Önskemålet läses av enhetens chef, inte av din medarbetare. Chefen svarar inom fem arbetsdagar.',
    ],
    wish: 'Önska en annan medarbetare',
  },
  en: {
    title: 'Your responsible worker',
    lead: 'One person answers for things moving on. You need not remember who deals with what.',
    about: (name) => (name === null ? 'The family’s matter' : `About: ${name}`),
    kinds: {
      'responsible-worker': 'Responsible worker',
      'own-worker': 'Own worker',
      'named-for-family': 'The family’s named contact',
    },
    since: (day) => `Has answered for you since ${day}`,
    away: (day, deputy) =>
      `Is away until ${day}.${deputy === null ? ' If it cannot wait, call the guidance.' : ` ${deputy} stands in.`}`,
    gone: 'They no longer work in this unit. Somebody else will be named for you soon.',
    noPhone: 'There is no number yet. Write to them.',
    none: 'You have no responsible worker yet. Once one is named, the name and number are here.',
    doesTitle: 'What my responsible worker does',
    does: [
      'Knows the whole: who helps you, where and when.',
      'Brings people together and calls meetings. You tell your story only once.',
      'Keeps the plan up to date and sees that what was promised is done in time.',
      'Tells you what happens next, also when you have to wait.',
      'Is there when you move from one service to another. You are not left in between.',
      'Answers you, or tells you who can.',
    ],
    notTitle: 'What they do not do',
    nots: [
      'They do not decide for you. The plan is made with you.',
      'They do not tell others about you without your permission, unless the law says so.',
    ],
    changeTitle: 'If working together does not go well',
    change: [
      'You can talk about it with them directly.',
      'You can also wish for another worker. The wish is read by the head of the unit, not by your worker, and answered within five working days.',
    ],
    wish: 'Wish for another worker',
  },
}
