import type { Language } from '#platform/text.ts'

type Mail = { readonly subject: string; readonly text: (name: string, when: string, link: string) => string }

/** Mails to those who answer for a measure or a spearhead: its name and the day, nothing else. */
export const planMailTexts: Readonly<Record<Language, { readonly check: Mail; readonly look: Mail }>> = {
  fi: {
    check: {
      subject: 'Perhetalo: toimenpiteen vuositarkistus',
      text: (name, year, link) =>
        `Vastaat toimenpiteestä ”${name}”. On vuoden ${year} tarkistuksen aika.\n\nKerro parilla lauseella, missä ollaan ja mitä seuraavaksi tehdään. Siihen menee viisi minuuttia.\n\n${link}\n`,
    },
    look: {
      subject: 'Perhetalo: kärjen etenemisen tarkastelu',
      text: (name, day, link) =>
        `Vastaat kärjestä ”${name}”. Sen etenemistä sovittiin katsottavan ${day}.\n\nKirjaa muutamalla lauseella, miten on edetty.\n\n${link}\n`,
    },
  },
  sv: {
    check: {
      subject: 'Familjehuset: årsuppföljning av en åtgärd',
      text: (name, year, link) =>
        `Du ansvarar för åtgärden ”${name}”. Det är dags för uppföljningen för ${year}.\n\nBerätta med ett par meningar hur långt ni har kommit och vad som görs härnäst. Det tar fem minuter.\n\n${link}\n`,
    },
    look: {
      subject: 'Familjehuset: uppföljning av ett spetsområde',
      text: (name, day, link) =>
        `Du ansvarar för spetsområdet ”${name}”. Ni kom överens om att se på det ${day}.\n\nSkriv några meningar om hur det går.\n\n${link}\n`,
    },
  },
  en: {
    check: {
      subject: 'House of Families: the yearly check of a measure',
      text: (name, year, link) =>
        `You answer for the measure “${name}”. It is time for its check of ${year}.\n\nSay in a sentence or two how far it is and what comes next. It takes five minutes.\n\n${link}\n`,
    },
    look: {
      subject: 'House of Families: a look at a spearhead',
      text: (name, day, link) =>
        `You answer for the spearhead “${name}”. It was agreed to look at it on ${day}.\n\nWrite a few sentences about how it goes.\n\n${link}\n`,
    },
  },
}
