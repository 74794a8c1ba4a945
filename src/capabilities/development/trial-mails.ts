import type { Language } from '#platform/text.ts'

type Mail = {
  readonly subject: string
  readonly text: (name: string, day: string, link: string) => string
}

/** Mails to those who answer for a trial or watch a risk. Names of trials and days only. */
export const trialMails: Readonly<Record<Language, Readonly<Record<'decision' | 'review', Mail>>>> = {
  fi: {
    decision: {
      subject: 'Perhetalo: kokeilun päätöspäivä lähestyy',
      text: (name, day, link) =>
        `Kokeilun ”${name}” jatkosta päätetään viimeistään ${day}.\n\nKirjatkaa sitä ennen, mikä onnistui, mitä mahdollisuuksia näitte ja mikä oli vaikeaa. Päätös voi olla jatkaa, muuttaa, lopettaa tai levittää.\n\n${link}\n`,
    },
    review: {
      subject: 'Perhetalo: riskin tarkistus lähestyy',
      text: (name, day, link) =>
        `Riski ”${name}” on sovittu katsottavaksi uudelleen ${day}.\n\nKirjaa, toteutuiko se, mitä tehtiin ja milloin sitä katsotaan seuraavan kerran.\n\n${link}\n`,
    },
  },
  sv: {
    decision: {
      subject: 'Familjehuset: dags att besluta om ett försök',
      text: (name, day, link) =>
        `Om försöket ”${name}” ska det beslutas senast ${day}.\n\nSkriv före det ner vad som lyckades, vilka möjligheter ni såg och vad som var svårt. Beslutet kan vara att fortsätta, ändra, sluta eller sprida.\n\n${link}\n`,
    },
    review: {
      subject: 'Familjehuset: dags att se över en risk',
      text: (name, day, link) =>
        `Risken ”${name}” ska ses över ${day}.\n\nSkriv om den blev verklighet, vad som gjordes och när ni ser på den nästa gång.\n\n${link}\n`,
    },
  },
  en: {
    decision: {
      subject: 'House of Families: a trial is to be decided on',
      text: (name, day, link) =>
        `It is to be decided by ${day} whether the trial “${name}” goes on.\n\nBefore that, write down what went well, which chances you saw and what was hard. The decision may be to go on, to change, to stop or to spread it.\n\n${link}\n`,
    },
    review: {
      subject: 'House of Families: a risk is to be looked at',
      text: (name, day, link) =>
        `The risk “${name}” is to be looked at again on ${day}.\n\nWrite down whether it came true, what was done and when you look at it next.\n\n${link}\n`,
    },
  },
}
