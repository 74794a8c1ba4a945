import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }
type Mails = Readonly<Record<'asked' | 'chosen', (link: string) => Letter>>

/** Mails of the worker pool: that there is something, never what or about whom. @source R66 */
export const poolMails: Readonly<Record<Language, Mails>> = {
  fi: {
    asked: (link) => ({
      subject: 'Perhetalo: osaamistasi kysytään',
      text: `Hei,\n\ntyöntekijäpankissa on sijaispyyntö, joka sopii siihen mitä olet kertonut osaavasi. Katso pyyntö ja vastaa:\n${link}\n\nSaat tämän, koska olet työntekijäpankissa. Voit pitää taukoa tai poistua siitä samalla sivulla.\n`,
    }),
    chosen: (link) => ({
      subject: 'Perhetalo: sijaispyyntö: sinut valittiin',
      text: `Hei,\n\nvastasit sijaispyyntöön, ja sinut valittiin. Katso ajat ja keneen olet yhteydessä:\n${link}\n`,
    }),
  },
  sv: {
    asked: (link) => ({
      subject: 'Familjehuset: ditt kunnande efterfrågas',
      text: `Hej!\n\nI personalbanken finns en vikariebegäran som passar det du har sagt att du kan. Se begäran och svara:\n${link}\n\nDu får det här för att du är med i personalbanken. Du kan ta paus eller lämna den på samma sida.\n`,
    }),
    chosen: (link) => ({
      subject: 'Familjehuset: vikariebegäran: du blev vald',
      text: `Hej!\n\nDu svarade på en vikariebegäran och blev vald. Se tiderna och vem du kontaktar:\n${link}\n`,
    }),
  },
  en: {
    asked: (link) => ({
      subject: 'House of Families: your know-how is asked for',
      text: `Hello,\n\nthe worker pool has a request that suits what you have said you can do. See it and answer:\n${link}\n\nYou get this because you are in the worker pool. You can pause or leave it on the same page.\n`,
    }),
    chosen: (link) => ({
      subject: 'House of Families: substitute – you were chosen',
      text: `Hello,\n\nyou answered a request for a substitute and were chosen. See the days and whom to contact:\n${link}\n`,
    }),
  },
}
