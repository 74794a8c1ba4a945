import type { Language } from '#platform/text.ts'

/** Words about a protected address (turvakielto): to whoever asks for help, and to whoever works with the request. */
export type ProtectedWords = {
  readonly ask: { readonly label: string; readonly hint: string; readonly term: string; readonly yes: string }
  readonly mark: string
  readonly fact: string
  /** Instead of the contact, to whoever has not taken the matter. */
  readonly contactHidden: string
  readonly title: string
  readonly isProtected: string
  readonly isNot: string
  readonly protect: string
  readonly unprotect: string
  readonly done: { readonly on: string; readonly off: string }
  readonly record: { readonly label: string; readonly hint: string }
}

const fi: ProtectedWords = {
  ask: {
    label: 'Minulla tai lapsellani on turvakielto',
    hint: 'Silloin kuntasi ja yhteystietosi näkee vain se, joka ottaa pyyntösi hoitaakseen. Pyyntö menee koko alueen yhteiselle palvelulle, ei oman kuntasi.',
    term: 'Turvakielto',
    yes: 'Kyllä. Kuntasi ja yhteystietosi ovat piilossa listoilta.',
  },
  mark: 'Turvakielto',
  fact: 'Turvakielto',
  contactHidden: 'Perheellä on turvakielto. Yhteystiedot ja kunta näkyvät sille, joka ottaa pyynnön.',
  title: 'Turvakielto',
  isProtected:
    'Perheellä on turvakielto. Kunta ja yhteystiedot eivät näy listoilla, tilastoissa eivätkä lähetteissä. Älä kirjoita niitä muistiinpanoihin.',
  isNot:
    'Jos perheellä on turvakielto, merkitse se. Kunta katoaa heti listoilta, tilastoista ja lähetteistä.',
  protect: 'Merkitse turvakielto',
  unprotect: 'Turvakieltoa ei ole',
  done: { on: 'Turvakielto on merkitty.', off: 'Turvakielto on poistettu.' },
  record: {
    label: 'Perheellä on turvakielto',
    hint: 'Kunta ja yhteystiedot näkee vain se, joka ottaa pyynnön.',
  },
}

const sv: ProtectedWords = {
  ask: {
    label: 'Jag eller mitt barn har spärrmarkering',
    hint: 'Då ser bara den som tar hand om din begäran din kommun och dina kontaktuppgifter. Begäran går till hela områdets gemensamma service, inte till din egen kommuns.',
    term: 'Spärrmarkering',
    yes: 'Ja. Din kommun och dina kontaktuppgifter syns inte i listor.',
  },
  mark: 'Spärrmarkering',
  fact: 'Spärrmarkering',
  contactHidden:
    'Familjen har spärrmarkering. Kontaktuppgifter och kommun syns för den som tar hand om begäran.',
  title: 'Spärrmarkering',
  isProtected:
    'Familjen har spärrmarkering. Kommun och kontaktuppgifter syns inte i listor, statistik eller remisser. Skriv dem inte i anteckningar.',
  isNot:
    'Om familjen har spärrmarkering, anteckna det. Kommunen försvinner genast ur listor, statistik och remisser.',
  protect: 'Anteckna spärrmarkering',
  unprotect: 'Ingen spärrmarkering',
  done: { on: 'Spärrmarkeringen är antecknad.', off: 'Spärrmarkeringen är borttagen.' },
  record: {
    label: 'Familjen har spärrmarkering',
    hint: 'Bara den som tar hand om begäran ser kommun och kontaktuppgifter.',
  },
}

const en: ProtectedWords = {
  ask: {
    label: 'My address or my child’s is protected',
    hint: 'Then only whoever takes your request sees your municipality and how to reach you. It goes to the service of the whole county, not to that of your own municipality.',
    term: 'Protected address',
    yes: 'Yes. Your municipality and contact are hidden from lists.',
  },
  mark: 'Protected address',
  fact: 'Protected address',
  contactHidden:
    'The family’s address is protected. Whoever takes the request sees contact and municipality.',
  title: 'Protected address',
  isProtected:
    'The family’s address is protected. Municipality and contact stand in no list, figure or referral. Do not write them into notes.',
  isNot:
    'If the family’s address is protected, mark it. The municipality leaves lists, figures and referrals at once.',
  protect: 'Mark the address as protected',
  unprotect: 'The address is not protected',
  done: { on: 'The address is marked as protected.', off: 'The mark is gone.' },
  record: {
    label: 'The family’s address is protected',
    hint: 'Only whoever takes the request sees municipality and contact.',
  },
}

export const protectedWords: Readonly<Record<Language, ProtectedWords>> = { fi, sv, en }
