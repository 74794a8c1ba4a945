import type { Language } from '#platform/text.ts'

type Mail = { readonly subject: string; readonly text: string }
type Said = { readonly title: string; readonly when: string; readonly link: string }

/** Mails about trainings and bulletins, to those who work in the network. */
export type TellingMailTexts = {
  readonly cancelled: (said: Said) => Mail
  readonly evaluate: (said: Said) => Mail
  readonly place: (said: Said) => Mail
  readonly bulletin: (said: {
    readonly title: string
    readonly lead: string
    readonly body: string
    readonly link: string | null
    readonly stop: string
    readonly other: string
  }) => Mail
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

export const tellingMails: Readonly<Record<Language, TellingMailTexts>> = {
  fi: {
    cancelled: ({ title, when, link }) => ({
      subject: `Peruttu: ${title}`,
      text: `Hei,

koulutus ”${title}”${when === '' ? '' : ` (${when})`} on peruttu. Olit ilmoittautunut siihen. Sinun ei tarvitse tehdä mitään.

Muut koulutukset: ${link}

Perhetalo
`,
    }),
    evaluate: ({ title, link }) => ({
      subject: `Mitä sait mukaasi: ${title}`,
      text: `Hei,

olit ilmoittautunut koulutukseen ”${title}”. Kerro kolmella painalluksella, mitä siitä jäi käteen. Kukaan ei näe, mitä juuri sinä vastasit: tulos näytetään vasta, kun viisi on vastannut.
${link}

Perhetalo
`,
    }),
    place: ({ title, when, link }) => ({
      subject: `Sait paikan: ${title}`,
      text: `Hei,

koulutuksessa ”${title}” vapautui paikka, ja se on nyt sinun${when === '' ? '' : ` (${when})`}. Jos et pääse, peru paikka, niin seuraava saa sen.
${link}

Perhetalo
`,
    }),
    bulletin: ({ title, lead, body, link, stop, other }) => ({
      subject: title,
      text: `${paragraphs(lead, other, body, link === null ? '' : `Sivulla: ${link}`)}

--
Saat tämän, koska työskentelet perheiden kanssa. Lopeta tiedotteet sähköpostiin tästä:
${stop}
Perhetalo
`,
    }),
  },
  sv: {
    cancelled: ({ title, when, link }) => ({
      subject: `Inställd: ${title}`,
      text: `Hej!

Utbildningen ”${title}”${when === '' ? '' : ` (${when})`} har ställts in. Du var anmäld. Du behöver inte göra något.

Andra utbildningar: ${link}

Familjehuset
`,
    }),
    evaluate: ({ title, link }) => ({
      subject: `Vad gav den dig: ${title}`,
      text: `Hej!

Du var anmäld till utbildningen ”${title}”. Berätta med tre tryck vad den gav. Ingen ser vad just du svarade: resultatet visas först när fem har svarat.
${link}

Familjehuset
`,
    }),
    place: ({ title, when, link }) => ({
      subject: `Du fick en plats: ${title}`,
      text: `Hej!

En plats blev ledig i utbildningen ”${title}”, och den är din nu${when === '' ? '' : ` (${when})`}. Om du inte kan komma, avboka platsen så får nästa den.
${link}

Familjehuset
`,
    }),
    bulletin: ({ title, lead, body, link, stop, other }) => ({
      subject: title,
      text: `${paragraphs(lead, other, body, link === null ? '' : `På webben: ${link}`)}

--
Du får det här för att du arbetar med familjer. Avsluta meddelanden per e-post här:
${stop}
Familjehuset
`,
    }),
  },
  en: {
    cancelled: ({ title, when, link }) => ({
      subject: `Called off: ${title}`,
      text: `Hello,

the training “${title}”${when === '' ? '' : ` (${when})`} has been called off. You had signed up. You need not do anything.

Other trainings: ${link}

House of Families
`,
    }),
    evaluate: ({ title, link }) => ({
      subject: `What did it give you: ${title}`,
      text: `Hello,

you had signed up to the training “${title}”. Tell with three presses what it gave you. Nobody sees what you in particular answered: the result is shown when five have answered.
${link}

House of Families
`,
    }),
    place: ({ title, when, link }) => ({
      subject: `You have a place: ${title}`,
      text: `Hello,

a place became free in the training “${title}”, and it is yours now${when === '' ? '' : ` (${when})`}. If you cannot come, give the place up and the next one gets it.
${link}

House of Families
`,
    }),
    bulletin: ({ title, lead, body, link, stop, other }) => ({
      subject: title,
      text: `${paragraphs(lead, other, body, link === null ? '' : `On the web: ${link}`)}

--
You get this because you work with families. Stop bulletins by mail here:
${stop}
House of Families
`,
    }),
  },
}

/** Said before a text that is not in the reader's language. */
export const inOtherLanguage: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: '', sv: 'Tämä tiedote on ruotsiksi.', en: 'Tämä tiedote on englanniksi.' },
  sv: { fi: 'Det här meddelandet är på finska.', sv: '', en: 'Det här meddelandet är på engelska.' },
  en: { fi: 'This bulletin is in Finnish.', sv: 'This bulletin is in Swedish.', en: '' },
}
