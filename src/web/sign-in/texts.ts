import type { Language } from '#platform/text.ts'

export type SignInProblem =
  | 'cancelled'
  | 'not-proved'
  | 'too-late'
  | 'too-weak'
  | 'not-known'
  | 'another-person'
  | 'choose-county'
  | 'away'

type StrongTexts = {
  readonly family: {
    readonly title: string
    readonly intro: string
    readonly seeTitle: string
    readonly see: readonly string[]
    readonly note: string
    readonly county: string
    readonly countyHint: string
    readonly countyEmpty: string
    readonly withProvider: (name: string) => string
    readonly already: string
    readonly goOn: string
    readonly noProvider: string
    readonly withoutTitle: string
    readonly without: string
    readonly follow: string
    readonly ask: string
    readonly demo: string
    readonly shared: string
  }
  readonly worker: {
    readonly title: string
    readonly intro: string
    readonly orMail: string
  }
  readonly prove: {
    readonly title: string
    readonly intro: string
    readonly strongTitle: string
    readonly strong: string
    readonly kept: string
    readonly files: string
    readonly ways: string
    readonly demoButton: string
    readonly demoNote: string
    readonly noWay: string
    readonly back: string
    readonly doneTitle: string
    readonly done: string
    readonly finish: string
  }
  readonly leaving: {
    readonly title: (name: string) => string
    readonly text: string
    readonly link: (name: string) => string
  }
  readonly problems: Readonly<Record<SignInProblem, { readonly title: string; readonly text: string }>>
}

export const strongTexts: Readonly<Record<Language, StrongTexts>> = {
  fi: {
    family: {
      title: 'Kirjaudu omiin asioihin',
      intro: 'Vahvista ensin, kuka olet. Siihen käy pankkitunnus, mobiilivarmenne tai henkilökortti.',
      seeTitle: 'Kirjautuneena näet',
      see: [
        'kuka perhettäsi auttaa ja mistä hänet tavoittaa',
        'mitä on sovittu ja mihin olet antanut luvan',
        'kuka tietojasi on katsonut',
      ],
      note: 'Täällä sovitaan yhdessä. Viralliset sosiaali- ja terveystietosi ovat OmaKannassa.',
      county: 'Hyvinvointialueesi',
      countyHint: 'Se, jonka palveluja perheesi käyttää.',
      countyEmpty: 'Valitse hyvinvointialue',
      withProvider: (name) => `Tunnistaudu: ${name}`,
      already: 'Olet jo kirjautunut.',
      goOn: 'Jatka omiin asioihin',
      noProvider: 'Kirjautuminen ei ole vielä käytössä täällä. Kaiken muun voit tehdä ilman sitä.',
      withoutTitle: 'Ilman kirjautumista',
      without: 'Apua voit pyytää nimettömänä, ja pyyntöäsi seuraat koodilla.',
      follow: 'Seuraa pyyntöäsi koodilla',
      ask: 'Pyydä apua',
      demo: 'Tämä on esittely: tunnistuspalvelussa valitset, kuka keksityistä henkilöistä olet.',
      shared: 'Jos kone on yhteinen, kirjaudu lopuksi ulos.',
    },
    worker: {
      title: 'Organisaatiosi tunnuksilla',
      intro: 'Perheiden asioihin tarvitaan vahva tunnistautuminen.',
      orMail: 'Linkillä sähköpostiin',
    },
    prove: {
      title: 'Vahvista, että se olet sinä',
      intro:
        'Edellisestä tunnistautumisestasi on yli 15 minuuttia. Tähän se tarvitaan uudestaan, jottei kukaan muu tee tätä nimissäsi.',
      strongTitle: 'Tunnistaudu vahvasti',
      strong: 'Kirjauduit sähköpostin linkillä. Perheiden asioihin tarvitaan vahva tunnistautuminen.',
      kept: 'Se, mitä kirjoitit, säilyy. Mitään ei ole vielä tehty.',
      files: 'Valitsemasi tiedostot valitset lopuksi uudestaan.',
      ways: 'Miten vahvistat',
      demoButton: 'Vahvista yhdellä painalluksella',
      demoNote: 'Vain esittelyssä: sen henkilöt on keksitty.',
      noWay:
        'Organisaatiollasi ei ole täällä vielä vahvaa tunnistautumista. Ota käyttöön pääsyavain, tai kysy siitä organisaatiosi pääkäyttäjältä.',
      back: 'Palaa tekemättä mitään',
      doneTitle: 'Vahvistettu',
      done: 'Viimeistele nyt se, mitä olit tekemässä. Sitä ei ole vielä tehty.',
      finish: 'Jatka ja tee se',
    },
    leaving: {
      title: (name) => `Siirryt tunnistautumaan: ${name}`,
      text: 'Palaat tänne, kun olet tunnistautunut. Jos mitään ei tapahdu, paina linkkiä.',
      link: (name) => `Jatka: ${name}`,
    },
    problems: {
      cancelled: { title: 'Keskeytit tunnistautumisen', text: 'Voit aloittaa uudestaan milloin vain.' },
      'not-proved': {
        title: 'Tunnistautuminen ei onnistunut',
        text: 'Vastausta ei voitu varmistaa, joten mitään ei avattu. Yritä uudestaan.',
      },
      'too-late': {
        title: 'Tunnistautuminen vanheni',
        text: 'Se on voimassa kymmenen minuuttia ja toimii kerran. Aloita uudestaan.',
      },
      'too-weak': {
        title: 'Tapa ei riitä',
        text: 'Tähän tarvitaan vahva tunnistautuminen: pankkitunnus, mobiilivarmenne tai henkilökortti.',
      },
      'not-known': {
        title: 'Sinulla ei ole täällä vielä työtilaa',
        text: 'Organisaatiosi tunnisti sinut, mutta sinua ei ole lisätty Perhetaloon. Pyydä sitä esihenkilöltäsi.',
      },
      'another-person': {
        title: 'Tunnistautuja oli joku muu',
        text: 'Vahvista samana henkilönä, jona kirjauduit, tai kirjaudu ensin ulos.',
      },
      'choose-county': {
        title: 'Valitse vielä hyvinvointialueesi',
        text: 'Asioit täällä ensimmäistä kertaa. Valitse alue ja tunnistaudu uudestaan.',
      },
      away: {
        title: 'Tunnistuspalvelu ei vastaa juuri nyt',
        text: 'Vika ei ole sinussa. Yritä hetken päästä uudestaan. Kaikki, mikä ei vaadi kirjautumista, toimii.',
      },
    },
  },
  sv: {
    family: {
      title: 'Logga in i dina ärenden',
      intro: 'Bekräfta först vem du är. Det går med bankkoder, mobilcertifikat eller identitetskort.',
      seeTitle: 'Som inloggad ser du',
      see: [
        'vem som hjälper din familj och hur du når dem',
        'vad ni har kommit överens om och vad du har gett lov till',
        'vem som har tittat på dina uppgifter',
      ],
      note: 'Här kommer man överens tillsammans. Dina officiella social- och hälsovårdsuppgifter finns i MittKanta.',
      county: 'Ditt välfärdsområde',
      countyHint: 'Det vars tjänster din familj använder.',
      countyEmpty: 'Välj välfärdsområde',
      withProvider: (name) => `Identifiera dig: ${name}`,
      already: 'Du är redan inloggad.',
      goOn: 'Fortsätt till dina ärenden',
      noProvider: 'Inloggningen är inte i bruk här ännu. Allt annat kan du göra utan den.',
      withoutTitle: 'Utan inloggning',
      without: 'Du kan be om hjälp anonymt och följa din begäran med koden.',
      follow: 'Följ din begäran med koden',
      ask: 'Be om hjälp',
      demo: 'Det här är en demonstration: i identifieringstjänsten väljer du vem av de påhittade personerna du är.',
      shared: 'Om flera använder datorn: logga ut när du är klar.',
    },
    worker: {
      title: 'Med din organisations koder',
      intro: 'För familjers ärenden krävs stark identifiering.',
      orMail: 'Med en länk till e-posten',
    },
    prove: {
      title: 'Bekräfta att det är du',
      intro:
        'Det är över 15 minuter sedan du identifierade dig. För det här behövs det på nytt, så att ingen annan gör det i ditt namn.',
      strongTitle: 'Identifiera dig starkt',
      strong: 'Du loggade in med en länk i e-posten. För familjers ärenden krävs stark identifiering.',
      kept: 'Det du skrev finns kvar. Inget är gjort ännu.',
      files: 'Filer som du har valt väljer du på nytt till sist.',
      ways: 'Hur du bekräftar',
      demoButton: 'Bekräfta med ett klick',
      demoNote: 'Bara i demonstrationen: personerna är påhittade.',
      noWay:
        'Din organisation har ingen stark inloggning här ännu. Ta i bruk en inloggningsnyckel, eller fråga organisationens huvudanvändare.',
      back: 'Gå tillbaka utan att göra något',
      doneTitle: 'Bekräftat',
      done: 'Slutför nu det du höll på med. Det är inte gjort ännu.',
      finish: 'Fortsätt och gör det',
    },
    leaving: {
      title: (name) => `Du går vidare för att identifiera dig: ${name}`,
      text: 'Du kommer tillbaka hit när du har identifierat dig. Tryck på länken om inget händer.',
      link: (name) => `Fortsätt: ${name}`,
    },
    problems: {
      cancelled: { title: 'Du avbröt identifieringen', text: 'Du kan börja om när du vill.' },
      'not-proved': {
        title: 'Identifieringen lyckades inte',
        text: 'Svaret kunde inte bekräftas, så inget öppnades. Försök på nytt.',
      },
      'too-late': {
        title: 'Identifieringen blev för gammal',
        text: 'Den gäller i tio minuter och fungerar en gång. Börja om.',
      },
      'too-weak': {
        title: 'Sättet räcker inte',
        text: 'Här krävs stark identifiering: bankkoder, mobilcertifikat eller identitetskort.',
      },
      'not-known': {
        title: 'Du har inget arbetsrum här ännu',
        text: 'Din organisation kände igen dig, men du har inte lagts till i Familjehuset. Be din chef om det.',
      },
      'another-person': {
        title: 'Det var någon annan som identifierade sig',
        text: 'Bekräfta som samma person som du loggade in som, eller logga först ut.',
      },
      'choose-county': {
        title: 'Välj ännu ditt välfärdsområde',
        text: 'Du är här för första gången. Välj område och identifiera dig på nytt.',
      },
      away: {
        title: 'Identifieringstjänsten svarar inte just nu',
        text: 'Felet är inte ditt. Försök på nytt om en stund. Allt som inte kräver inloggning fungerar.',
      },
    },
  },
  en: {
    family: {
      title: 'Sign in to your own matters',
      intro: 'First confirm who you are, with bank codes, a mobile certificate or an identity card.',
      seeTitle: 'Signed in, you see',
      see: [
        'who helps your family and how to reach them',
        'what has been agreed and what you have permitted',
        'who has looked at your data',
      ],
      note: 'This is where people agree together. Your official social and health care records are in MyKanta.',
      county: 'Your wellbeing services county',
      countyHint: 'The one whose services your family uses.',
      countyEmpty: 'Choose the county',
      withProvider: (name) => `Identify yourself: ${name}`,
      already: 'You are signed in already.',
      goOn: 'Go on to your own matters',
      noProvider: 'Signing in is not in use here yet. You can do everything else without it.',
      withoutTitle: 'Without signing in',
      without: 'You can ask for help anonymously and follow your request with the code.',
      follow: 'Follow your request with the code',
      ask: 'Ask for help',
      demo: 'This is a demonstration: at the identity provider you choose which of the invented people you are.',
      shared: 'If others use this computer, sign out when you are done.',
    },
    worker: {
      title: 'With your organisation’s sign-in',
      intro: 'Families’ matters need a strong sign-in.',
      orMail: 'With a link by e-mail',
    },
    prove: {
      title: 'Confirm it is you',
      intro:
        'You proved who you are more than 15 minutes ago. This needs it again, so that nobody else does it in your name.',
      strongTitle: 'Identify yourself strongly',
      strong: 'You signed in with a link by e-mail. Families’ matters need a strong sign-in.',
      kept: 'What you wrote is kept. Nothing has been done yet.',
      files: 'Files you had chosen you choose again at the end.',
      ways: 'How you confirm it',
      demoButton: 'Confirm with one click',
      demoNote: 'In the demonstration only: its people are invented.',
      noWay:
        'Your organisation has no strong sign-in here yet. Set up a passkey, or ask your organisation’s administrator about it.',
      back: 'Go back without doing anything',
      doneTitle: 'Confirmed',
      done: 'Now finish what you were doing. It has not been done yet.',
      finish: 'Go on and do it',
    },
    leaving: {
      title: (name) => `You are going to identify yourself: ${name}`,
      text: 'You come back here once you have done so. If nothing happens, press the link.',
      link: (name) => `Continue: ${name}`,
    },
    problems: {
      cancelled: { title: 'You stopped identifying yourself', text: 'You can start again at any time.' },
      'not-proved': {
        title: 'You could not be identified',
        text: 'The answer could not be verified, so nothing was opened. Try again.',
      },
      'too-late': {
        title: 'The sign-in became too old',
        text: 'It is valid for ten minutes and works once. Start again.',
      },
      'too-weak': {
        title: 'This way is not enough',
        text: 'This needs a strong means: bank codes, a mobile certificate or an identity card.',
      },
      'not-known': {
        title: 'You have no workspace here yet',
        text: 'Your organisation knows you, but you have not been added here. Ask your supervisor to do it.',
      },
      'another-person': {
        title: 'It was somebody else who identified themselves',
        text: 'Confirm as the person you signed in as, or sign out first.',
      },
      'choose-county': {
        title: 'Choose your county first',
        text: 'You are here for the first time. Choose the county and identify yourself again.',
      },
      away: {
        title: 'The identity provider does not answer right now',
        text: 'It is not your fault. Try again in a while. Everything that needs no sign-in works.',
      },
    },
  },
}

const isProblem = (text: string): text is SignInProblem => Object.hasOwn(strongTexts.fi.problems, text)

/** What an address says went wrong, if anything known. */
export const problemOf = (query: Readonly<Record<string, string>>): SignInProblem | null => {
  const given = query['problem'] ?? ''
  return isProblem(given) ? given : null
}
