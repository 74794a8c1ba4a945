import type { Language } from '#platform/text.ts'

type SignInTexts = {
  readonly title: string
  readonly intro: string
  readonly email: string
  readonly emailHint: string
  readonly send: string
  readonly sentTitle: string
  readonly sent: string
  readonly demoTitle: string
  readonly demoIntro: string
  readonly families: string
  readonly ownMatters: string
  readonly follow: string
  readonly linkTitle: string
  readonly linkIntro: string
  readonly linkButton: string
  readonly again: string
}

export const signInTexts: Readonly<Record<Language, SignInTexts>> = {
  fi: {
    title: 'Kirjaudu työtilaan',
    intro: 'Työtila on perheiden kanssa työskenteleville. Lähetämme sähköpostiisi linkin, jolla kirjaudut.',
    email: 'Työsähköposti',
    emailHint: 'Osoite, jonka organisaatiosi on ilmoittanut.',
    send: 'Lähetä kirjautumislinkki',
    sentTitle: 'Katso sähköpostisi',
    sent: 'Jos osoite on meillä, linkki on nyt matkalla. Se toimii kerran ja 15 minuutin ajan.',
    demoTitle: 'Esimerkkihenkilöt',
    demoIntro: 'Tämä on esittely. Kaikki henkilöt on keksitty. Kirjaudu yhdellä painalluksella.',
    families: 'Oletko täällä perheesi asioissa?',
    ownMatters: 'Kirjaudu omiin asioihin',
    follow: 'Seuraa pyyntöäsi koodilla, ilman kirjautumista',
    linkTitle: 'Kirjaudu linkillä',
    linkIntro: 'Linkki toimii kerran. Paina nappia, niin kirjaudut.',
    linkButton: 'Kirjaudu nyt',
    again: 'Pyydä uusi linkki',
  },
  sv: {
    title: 'Logga in i arbetsrummet',
    intro: 'Arbetsrummet är för dem som arbetar med familjer. Vi skickar en inloggningslänk till din e-post.',
    email: 'E-postadress på jobbet',
    emailHint: 'Adressen som din organisation har meddelat.',
    send: 'Skicka inloggningslänk',
    sentTitle: 'Se din e-post',
    sent: 'Om adressen finns hos oss är länken på väg. Den fungerar en gång och i 15 minuter.',
    demoTitle: 'Exempelpersoner',
    demoIntro: 'Det här är en demonstration. Alla personer är påhittade. Logga in med ett klick.',
    families: 'Är du här i din familjs ärenden?',
    ownMatters: 'Logga in i dina ärenden',
    follow: 'Följ din begäran med koden, utan inloggning',
    linkTitle: 'Logga in med länken',
    linkIntro: 'Länken fungerar en gång. Tryck på knappen för att logga in.',
    linkButton: 'Logga in nu',
    again: 'Be om en ny länk',
  },
  en: {
    title: 'Sign in to the workspace',
    intro: 'The workspace is for those who work with families. We send a sign-in link to your e-mail.',
    email: 'Work e-mail',
    emailHint: 'The address that your organisation has given us.',
    send: 'Send sign-in link',
    sentTitle: 'See your e-mail',
    sent: 'If we know the address, the link is on its way. It works once and for 15 minutes.',
    demoTitle: 'Example people',
    demoIntro: 'This is a demonstration. All people are invented. Sign in with one click.',
    families: 'Are you here about your own family?',
    ownMatters: 'Sign in to your own matters',
    follow: 'Follow your request with the code, without signing in',
    linkTitle: 'Sign in with the link',
    linkIntro: 'The link works once. Press the button to sign in.',
    linkButton: 'Sign in now',
    again: 'Ask for a new link',
  },
}
