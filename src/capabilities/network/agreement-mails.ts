import type { Language } from '#platform/text.ts'

type Words = {
  readonly subject: string
  readonly text: (name: string, day: string, link: string) => string
}

/** What whoever answers for an agreement or a contract is written when its day is near. */
export const agreementMails: Readonly<Record<Language, Readonly<Record<'agreement' | 'contract', Words>>>> = {
  fi: {
    agreement: {
      subject: 'Perhetalo: sopimus odottaa katsomista',
      text: (name, day, link) =>
        `Vastaat sopimuksesta ”${name}”. Se katsotaan läpi viimeistään ${day}.\n\nLue sopimus ja kirjaa, jatkuuko se ennallaan, muuttuuko se vai päättyykö se. Se vie muutaman minuutin.\n\n${link}\n`,
    },
    contract: {
      subject: 'Perhetalo: palveluntuottajasopimus odottaa katsomista',
      text: (name, day, link) =>
        `Vastaat palveluntuottajasopimuksesta ”${name}”. Sen tarkistus tai voimassaolon päättyminen on ${day}.\n\nKatso, mitä vuosi on maksanut, mitä valvontakäynnit ovat kertoneet ja mitä perheet ovat sanoneet.\n\n${link}\n`,
    },
  },
  sv: {
    agreement: {
      subject: 'Familjehuset: ett avtal väntar på att ses över',
      text: (name, day, link) =>
        `Du ansvarar för avtalet ”${name}”. Det ska ses över senast ${day}.\n\nLäs avtalet och skriv om det fortsätter som förut, ändras eller upphör. Det tar några minuter.\n\n${link}\n`,
    },
    contract: {
      subject: 'Familjehuset: ett avtal med en serviceproducent väntar på att ses över',
      text: (name, day, link) =>
        `Du ansvarar för avtalet ”${name}” med en serviceproducent. Det ska ses över eller upphör ${day}.\n\nSe vad året har kostat, vad tillsynsbesöken har visat och vad familjerna har sagt.\n\n${link}\n`,
    },
  },
  en: {
    agreement: {
      subject: 'House of Families: an agreement waits to be looked at',
      text: (name, day, link) =>
        `You answer for the agreement “${name}”. It is to be looked at by ${day}.\n\nRead it and write whether it goes on, changes or ends. It takes a few minutes.\n\n${link}\n`,
    },
    contract: {
      subject: 'House of Families: a provider contract waits to be looked at',
      text: (name, day, link) =>
        `You answer for the provider contract “${name}”. Its review or its end is on ${day}.\n\nLook at what the year has cost, what the visits of supervision found and what families have said.\n\n${link}\n`,
    },
  },
}
