import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about cases: never a name of a family, what it is about, or which service; a lead is told the short mark alone. */
export type CaseMails = {
  readonly seated: (link: string) => Letter
  readonly asked: (link: string) => Letter
  readonly askedStill: (link: string) => Letter
  readonly taken: (link: string) => Letter
  readonly declined: (link: string) => Letter
  readonly unanswered: (link: string) => Letter
  readonly support: (who: string, unit: string, email: string, link: string) => Letter
  readonly withoutWorker: (mark: string, days: number, link: string) => Letter
  readonly followUp: (link: string) => Letter
  /** To one of a family. */
  readonly family: (link: string) => Letter
}

const fi: CaseMails = {
  seated: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinut on pyydetty mukaan yhteiseen työhön. Kirjaudu ja katso, mitä seuraavaksi tapahtuu.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'Perhetalo: sinulta kysytään',
    text: `Sinua pyydetään vastuutyöntekijäksi. Kirjaudu ja vastaa, otatko tehtävän. Siihen asti siitä vastaa nykyinen työntekijä.\n\n${link}\n`,
  }),
  askedStill: (link) => ({
    subject: 'Perhetalo: sinulta odotetaan vastausta',
    text: `Sinua on pyydetty vastuutyöntekijäksi, etkä ole vielä vastannut. Kirjaudu ja kerro, otatko tehtävän.\n\n${link}\n`,
  }),
  taken: (link) => ({
    subject: 'Perhetalo: pyyntöösi on vastattu',
    text: `Pyytämäsi työntekijä on ottanut tehtävän. Kirjaudu ja katso, mistä jatkatte.\n\n${link}\n`,
  }),
  declined: (link) => ({
    subject: 'Perhetalo: pyyntöösi on vastattu',
    text: `Pyytämäsi työntekijä ei voi ottaa tehtävää. Kirjaudu ja sovi, kuka sen ottaa.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'Perhetalo: pyyntösi odottaa vastausta',
    text: `Pyytämäsi työntekijä ei ole vastannut kolmeen päivään. Kirjaudu ja sovi asia hänen kanssaan tai pyydä toista.\n\n${link}\n`,
  }),
  support: (who, unit, email, link) => ({
    subject: 'Perhetalo: työpari kysyy tukeanne',
    text: `${who} (${unit}) kysyy tiimiltänne tukea työhönsä. Ota yhteyttä: ${email}. Sopikaa yhdessä, miten autatte.\n\n${link}\n`,
  }),
  withoutWorker: (mark, days, link) => ({
    subject: 'Perhetalo: vastuutyöntekijä puuttuu',
    text: `Yksikkösi asialla ${mark} ei ole ollut vastuutyöntekijää ${days} päivään. Kirjaudu ja nimeä, kuka vastaa.\n\n${link}\n`,
  }),
  followUp: (link) => ({
    subject: 'Perhetalo: seurannan päivä',
    text: `Olette sopineet, että tällä viikolla katsotaan, mitä kuuluu. Kirjaudu ja ota yhteyttä perheeseen.\n\n${link}\n`,
  }),
  family: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinulle on uutta luettavaa. Kirjaudu sisään, niin näet sen.\n\n${link}\n`,
  }),
}

const sv: CaseMails = {
  seated: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Du har bjudits in till ett gemensamt arbete. Logga in och se vad som händer härnäst.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'Familjehuset: en fråga till dig',
    text: `Du har tillfrågats som ansvarig medarbetare. Logga in och svara om du tar uppgiften. Till dess ansvarar den nuvarande medarbetaren.\n\n${link}\n`,
  }),
  askedStill: (link) => ({
    subject: 'Familjehuset: ditt svar väntas',
    text: `Du har tillfrågats som ansvarig medarbetare men har inte svarat. Logga in och berätta om du tar uppgiften.\n\n${link}\n`,
  }),
  taken: (link) => ({
    subject: 'Familjehuset: svar på din fråga',
    text: `Medarbetaren du frågade har tagit uppgiften. Logga in och se hur ni går vidare.\n\n${link}\n`,
  }),
  declined: (link) => ({
    subject: 'Familjehuset: svar på din fråga',
    text: `Medarbetaren du frågade kan inte ta uppgiften. Logga in och kom överens om vem som tar den.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'Familjehuset: din fråga väntar på svar',
    text: `Medarbetaren du frågade har inte svarat på tre dagar. Logga in och kom överens, eller fråga någon annan.\n\n${link}\n`,
  }),
  support: (who, unit, email, link) => ({
    subject: 'Familjehuset: en kollega ber om ert stöd',
    text: `${who} (${unit}) ber ert team om stöd i sitt arbete. Ta kontakt: ${email}. Kom tillsammans överens om hur ni hjälper.\n\n${link}\n`,
  }),
  withoutWorker: (mark, days, link) => ({
    subject: 'Familjehuset: ansvarig medarbetare saknas',
    text: `Ärendet ${mark} i din enhet har inte haft någon ansvarig medarbetare på ${days} dagar. Logga in och utse vem som ansvarar.\n\n${link}\n`,
  }),
  followUp: (link) => ({
    subject: 'Familjehuset: dags att följa upp',
    text: `Ni har kommit överens om att den här veckan se hur det går. Logga in och kontakta familjen.\n\n${link}\n`,
  }),
  family: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Det finns något nytt för dig att läsa. Logga in så ser du det.\n\n${link}\n`,
  }),
}

const en: CaseMails = {
  seated: (link) => ({
    subject: 'House of Families: something new for you',
    text: `You have been asked to join shared work. Sign in and see what happens next.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'House of Families: a question for you',
    text: `You are asked to be the responsible worker. Sign in and say whether you take the task. Until then the present worker answers for it.\n\n${link}\n`,
  }),
  askedStill: (link) => ({
    subject: 'House of Families: your answer is awaited',
    text: `You were asked to be the responsible worker and have not answered yet. Sign in and say whether you take the task.\n\n${link}\n`,
  }),
  taken: (link) => ({
    subject: 'House of Families: your question is answered',
    text: `The worker you asked has taken the task. Sign in and see how you go on.\n\n${link}\n`,
  }),
  declined: (link) => ({
    subject: 'House of Families: your question is answered',
    text: `The worker you asked cannot take the task. Sign in and agree who does.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'House of Families: your question waits for an answer',
    text: `The worker you asked has not answered for three days. Sign in and agree on it, or ask another.\n\n${link}\n`,
  }),
  support: (who, unit, email, link) => ({
    subject: 'House of Families: a colleague asks for your support',
    text: `${who} (${unit}) asks your team for support in their work. Get in touch: ${email}. Agree together how you help.\n\n${link}\n`,
  }),
  withoutWorker: (mark, days, link) => ({
    subject: 'House of Families: a responsible worker is missing',
    text: `Case ${mark} of your unit has had no responsible worker for ${days} days. Sign in and name who answers.\n\n${link}\n`,
  }),
  followUp: (link) => ({
    subject: 'House of Families: time to follow up',
    text: `You have agreed to see this week how things are. Sign in and contact the family.\n\n${link}\n`,
  }),
  family: (link) => ({
    subject: 'House of Families: something new for you',
    text: `There is something new for you to read. Sign in to see it.\n\n${link}\n`,
  }),
}

export const caseMails: Readonly<Record<Language, CaseMails>> = { fi, sv, en }
