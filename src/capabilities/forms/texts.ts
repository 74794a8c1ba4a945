import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** The mail to a worker whose form has come back: neutral, nothing of the family or the form. */
export const cameBack: Readonly<Record<Language, (link: string, urgent: boolean) => Letter>> = {
  fi: (link, urgent) => ({
    subject: urgent ? 'Perhetalo: lomake palautui, lue heti' : 'Perhetalo: lomake palautui',
    text: `Lomake, jonka annoit täytettäväksi, on lähetetty sinulle.\n${urgent ? 'Siinä on sanoja, jotka voivat tarkoittaa vaaraa. Lue se heti.\n' : ''}\n${link}\n`,
  }),
  sv: (link, urgent) => ({
    subject: urgent
      ? 'Familjehuset: en blankett kom tillbaka, läs genast'
      : 'Familjehuset: en blankett kom tillbaka',
    text: `En blankett som du gav för ifyllande har skickats till dig.\n${urgent ? 'Den innehåller ord som kan betyda fara. Läs den genast.\n' : ''}\n${link}\n`,
  }),
  en: (link, urgent) => ({
    subject: urgent ? 'Perhetalo: a form came back, read it now' : 'Perhetalo: a form came back',
    text: `A form that you gave to be filled in has been sent to you.\n${urgent ? 'It has words that may mean danger. Read it now.\n' : ''}\n${link}\n`,
  }),
}
