import type { Language } from '#platform/text.ts'

type Mail = { readonly subject: string; readonly text: string }

/** What the owner of an account hears when a passkey comes or goes. */
export const passkeyMails: Readonly<Record<Language, Readonly<Record<'added' | 'removed', Mail>>>> = {
  fi: {
    added: {
      subject: 'Tilillesi lisättiin pääsyavain',
      text: 'Hei,\n\nPerhetalon tilillesi lisättiin juuri pääsyavain, jolla voi kirjautua.\n\nJos et lisännyt sitä itse, kerro heti organisaatiosi pääkäyttäjälle.\n',
    },
    removed: {
      subject: 'Tililtäsi poistettiin pääsyavain',
      text: 'Hei,\n\nPerhetalon tililtäsi poistettiin juuri pääsyavain. Sillä ei enää voi kirjautua.\n\nJos et tiennyt tästä, kerro heti organisaatiosi pääkäyttäjälle.\n',
    },
  },
  sv: {
    added: {
      subject: 'En inloggningsnyckel lades till i ditt konto',
      text: 'Hej!\n\nI ditt konto i Familjehuset lades just till en inloggningsnyckel.\n\nOm du inte lade till den själv, berätta genast för din organisations huvudanvändare.\n',
    },
    removed: {
      subject: 'En inloggningsnyckel togs bort från ditt konto',
      text: 'Hej!\n\nFrån ditt konto i Familjehuset togs just en inloggningsnyckel bort. Det går inte längre att logga in med den.\n\nOm du inte visste om det, berätta genast för din organisations huvudanvändare.\n',
    },
  },
  en: {
    added: {
      subject: 'A passkey was added to your account',
      text: 'Hello,\n\nA passkey was just added to your account in House of Families. It can be used to sign in.\n\nIf you did not add it yourself, tell your organisation’s administrator at once.\n',
    },
    removed: {
      subject: 'A passkey was removed from your account',
      text: 'Hello,\n\nA passkey was just removed from your account in House of Families. It can no longer be used to sign in.\n\nIf you did not know of this, tell your organisation’s administrator at once.\n',
    },
  },
}
