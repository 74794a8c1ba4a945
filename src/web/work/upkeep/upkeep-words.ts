import { helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'

type UpkeepWords = {
  readonly states: {
    readonly published: string
    readonly draft: string
    readonly hidden: string
    readonly hiddenByRule: string
    readonly merged: string
    readonly removed: string
  }
  readonly marked: (day: string) => string
  readonly statutory: string
  readonly due: string
  readonly bounced: (day: string) => string
  readonly checked: (day: string) => string
  readonly next: (day: string) => string
  /** How somebody last said that it is right. */
  readonly ways: Readonly<Record<string, string>>
  readonly byPhone: (who: string) => string
  readonly pages: string
  readonly pageOf: (page: number, pages: number) => string
  readonly previous: string
  readonly following: string
  readonly notDone: string
}

export const upkeepWords: Readonly<Record<Language, UpkeepWords>> = {
  fi: {
    states: {
      published: 'Näkyy perheille',
      draft: 'Luonnos',
      hidden: 'Piilotettu',
      hiddenByRule: 'Piilotettu, koska tietoja ei ole vahvistettu',
      merged: 'Yhdistetty toiseen',
      removed: 'Poistettu',
    },
    marked: (day) => `Merkitty perheille: vahvistettu viimeksi ${day}`,
    statutory: 'Lakisääteinen: ei piiloteta',
    due: 'Tarkistettava',
    bounced: (day) => `Sähköposti ei mene perille (${day})`,
    checked: (day) => `Tarkistettu ${day}`,
    next: (day) => `Seuraava tarkistus ${day}`,
    ways: {
      mail: 'viestin linkillä',
      page: 'kirjautuneena',
      phone: 'puhelimessa',
      lead: 'alueen vastaava',
      edit: 'muutettaessa',
      import: 'tuonnissa',
    },
    byPhone: (who) => `puhelimessa, kertoi ${who}`,
    pages: 'Sivut',
    pageOf: (page, pages) => `Sivu ${page} / ${pages}`,
    previous: 'Edellinen',
    following: 'Seuraava',
    notDone: 'Tätä ei tehty',
  },
  sv: {
    states: {
      published: 'Syns för familjer',
      draft: 'Utkast',
      hidden: 'Dold',
      hiddenByRule: 'Dold, eftersom uppgifterna inte är bekräftade',
      merged: 'Sammanslagen med en annan',
      removed: 'Borttagen',
    },
    marked: (day) => `Inte bekräftad efter ${day}`,
    statutory: 'Lagstadgad: döljs inte',
    due: 'Att kontrollera',
    bounced: (day) => `E-posten når inte fram (${day})`,
    checked: (day) => `Kontrollerad ${day}`,
    next: (day) => `Nästa kontroll ${day}`,
    ways: {
      mail: 'med länken i meddelandet',
      page: 'inloggad',
      phone: 'per telefon',
      lead: 'områdesansvarig',
      edit: 'vid ändring',
      import: 'vid import',
    },
    byPhone: (who) => `per telefon, enligt ${who}`,
    pages: 'Sidor',
    pageOf: (page, pages) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    following: 'Nästa',
    notDone: 'Det här gjordes inte',
  },
  en: {
    states: {
      published: 'Families see it',
      draft: 'Draft',
      hidden: 'Hidden',
      hiddenByRule: 'Hidden, since nobody has confirmed it',
      merged: 'Merged into another',
      removed: 'Removed',
    },
    marked: (day) => `Not confirmed since ${day}`,
    statutory: 'Statutory: never hidden',
    due: 'To check',
    bounced: (day) => `E-mail does not get through (${day})`,
    checked: (day) => `Checked ${day}`,
    next: (day) => `Next check ${day}`,
    ways: {
      mail: 'by the link of the mail',
      page: 'signed in',
      phone: 'by telephone',
      lead: 'by the area’s lead',
      edit: 'with a change',
      import: 'by an import',
    },
    byPhone: (who) => `by telephone, said by ${who}`,
    pages: 'Pages',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    following: 'Next',
    notDone: 'This was not done',
  },
}

/** A stored day as a person would say it. */
export const dayInWords = (day: string, lang: Language, now: Date): string =>
  dateInWords(plainDate(day), lang, helsinkiDate(now))
