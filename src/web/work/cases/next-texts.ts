import type { Language } from '#platform/text.ts'

type NextTexts = {
  readonly next: string
  readonly coming: string
  readonly later: (count: number) => string
  readonly nothing: string
  readonly nothingText: string
  readonly late: string
  readonly you: string
  readonly team: string
  readonly by: (day: string) => string
  readonly on: (day: string) => string
  readonly who: string
  readonly when: string
  /** Where words of its own are missing. */
  readonly kinds: Readonly<Record<'step' | 'limit' | 'meeting' | 'join' | 'follow-up', string>>
  readonly joins: Readonly<Record<string, string>>
}

export const nextTexts: Readonly<Record<Language, NextTexts>> = {
  fi: {
    next: 'Seuraavaksi',
    coming: 'Sen jälkeen',
    later: (count) => `Myöhemmin (${count})`,
    nothing: 'Seuraavaa askelta ei ole sovittu',
    nothingText: 'Sovi perheen kanssa, mitä seuraavaksi tehdään, kuka tekee ja mihin mennessä.',
    late: 'myöhässä',
    you: 'sinä',
    team: 'asian työntekijät',
    by: (day) => `viimeistään ${day}`,
    on: (day) => day,
    who: 'Kuka',
    when: 'Milloin',
    kinds: {
      step: 'Askel',
      limit: 'Lain määräaika',
      meeting: 'Verkostoneuvottelu',
      join: 'Saattaen siirto',
      'follow-up': 'Katsotaan, miten on mennyt',
    },
    joins: {
      'school-start': 'Saattaen siirto: koulu alkaa',
      'age-13': 'Saattaen siirto: 13 vuotta',
      'age-16': 'Saattaen siirto: 16 vuotta',
      'age-18': 'Saattaen siirto: 18 vuotta',
      'age-23': 'Saattaen siirto: 23 vuotta',
      'service-change': 'Saattaen siirto: palvelu vaihtuu',
    },
  },
  sv: {
    next: 'Härnäst',
    coming: 'Därefter',
    later: (count) => `Senare (${count})`,
    nothing: 'Nästa steg är inte överenskommet',
    nothingText: 'Kom överens med familjen om vad som görs härnäst, vem som gör det och till när.',
    late: 'försenat',
    you: 'du',
    team: 'de som arbetar med ärendet',
    by: (day) => `senast ${day}`,
    on: (day) => day,
    who: 'Vem',
    when: 'När',
    kinds: {
      step: 'Steg',
      limit: 'Lagens tidsfrist',
      meeting: 'Nätverksmöte',
      join: 'Trygg övergång',
      'follow-up': 'Vi ser hur det har gått',
    },
    joins: {
      'school-start': 'Trygg övergång: skolan börjar',
      'age-13': 'Trygg övergång: 13 år',
      'age-16': 'Trygg övergång: 16 år',
      'age-18': 'Trygg övergång: 18 år',
      'age-23': 'Trygg övergång: 23 år',
      'service-change': 'Trygg övergång: tjänsten byts',
    },
  },
  en: {
    next: 'Next',
    coming: 'After that',
    later: (count) => `Later (${count})`,
    nothing: 'The next step has not been agreed',
    nothingText: 'Agree with the family what is done next, who does it and by when.',
    late: 'late',
    you: 'you',
    team: 'those who work on the case',
    by: (day) => `by ${day}`,
    on: (day) => day,
    who: 'Who',
    when: 'When',
    kinds: {
      step: 'Step',
      limit: 'Limit of the law',
      meeting: 'Network meeting',
      join: 'Join',
      'follow-up': 'How it has gone is looked at',
    },
    joins: {
      'school-start': 'Join: school begins',
      'age-13': 'Join: 13 years',
      'age-16': 'Join: 16 years',
      'age-18': 'Join: 18 years',
      'age-23': 'Join: 23 years',
      'service-change': 'Join: the service changes',
    },
  },
}
