import type { Language } from '#platform/text.ts'

type AccountTexts = {
  readonly linkMail: { readonly subject: string; readonly body: (link: string) => string }
}

/** What accounts says to people: its mails. */
export const accountTexts: Readonly<Record<Language, AccountTexts>> = {
  fi: {
    linkMail: {
      subject: 'Kirjautumislinkki Perhetaloon',
      body: (link) =>
        `Hei,\n\nkirjaudu tällä linkillä. Se toimii kerran ja 15 minuutin ajan.\n\n${link}\n\nJos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.\n`,
    },
  },
  sv: {
    linkMail: {
      subject: 'Inloggningslänk till Familjehuset',
      body: (link) =>
        `Hej!\n\nLogga in med den här länken. Den fungerar en gång och i 15 minuter.\n\n${link}\n\nOm du inte bad om länken behöver du inte göra något.\n`,
    },
  },
  en: {
    linkMail: {
      subject: 'Sign-in link to House of Families',
      body: (link) =>
        `Hello,\n\nSign in with this link. It works once and for 15 minutes.\n\n${link}\n\nIf you did not ask for it, you need not do anything.\n`,
    },
  },
}
