import type { VoiceKind, VoiceVerdict } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type VoiceTexts = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly about: (name: string | null) => string
  readonly feedbackTitle: string
  readonly feedbackLead: string
  readonly rating: string
  readonly ratings: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  readonly text: string
  readonly textHint: string
  readonly send: string
  readonly wishTitle: string
  readonly wishLead: readonly string[]
  readonly wishText: string
  readonly wishHint: string
  readonly wishSend: string
  readonly waits: (day: string) => string
  readonly saidTitle: string
  readonly kinds: Readonly<Record<VoiceKind, string>>
  readonly said: (day: string) => string
  readonly answered: (by: string, day: string) => string
  readonly someone: string
  readonly verdicts: Readonly<Record<VoiceVerdict, string>>
  readonly noAnswer: string
  readonly done: Readonly<Record<'thanked' | 'wished', string>>
}

/** Words of feedback and of a wish for another worker, to a family. */
export const voiceTexts: Readonly<Record<Language, VoiceTexts>> = {
  fi: {
    title: 'Kerro, miten apu toimii',
    lead: 'Sinun sanasi muuttavat sitä, miten teitä autetaan. Palaute ei vaikuta siihen, saatteko apua.',
    none: 'Palautetta voi antaa, kun perheesi asiaa hoidetaan yhdessä.',
    about: (name) => (name === null ? 'Perheen asia' : `Asia: ${name}`),
    feedbackTitle: 'Anna palautetta',
    feedbackLead:
      'Palautteen lukevat ne, jotka auttavat teitä tässä asiassa. Muut perheestäsi eivät näe sitä.',
    rating: 'Auttaako apu?',
    ratings: { 1: 'Ei lainkaan', 2: 'Vähän', 3: 'Jonkin verran', 4: 'Paljon', 5: 'Erittäin paljon' },
    text: 'Omin sanoin',
    textHint: 'Mikä on ollut hyvää? Mitä pitäisi tehdä toisin?',
    send: 'Lähetä palaute',
    wishTitle: 'Toivo toista työntekijää',
    wishLead: [
      'Joskus yhteistyö ei suju, ja se on sallittua sanoa.',
      'Toiveen lukee yksikön esihenkilö, ei työntekijäsi. Hän ei näe nimeäsi, ellet kirjoita sitä. Saat vastauksen tänne viiden työpäivän kuluessa.',
    ],
    wishText: 'Mitä toivot',
    wishHint:
      'Voit kertoa syyn, mutta sinun ei tarvitse. Jos haluat, että sinulle soitetaan, kirjoita numerosi.',
    wishSend: 'Lähetä toive',
    waits: (day) => `Toiveesi on perillä. Saat vastauksen viimeistään ${day}.`,
    saidTitle: 'Mitä olet sanonut',
    kinds: { feedback: 'Palaute', 'change-of-worker': 'Toive toisesta työntekijästä' },
    said: (day) => `Lähetetty ${day}`,
    answered: (by, day) => `${by} vastasi ${day}`,
    someone: 'Työntekijä',
    verdicts: {
      changed: 'Työntekijä vaihtuu.',
      stays: 'Sama työntekijä jatkaa.',
      talked: 'Asiasta puhutaan yhdessä.',
    },
    noAnswer: 'Tähän ei ole vielä vastattu.',
    done: { thanked: 'Kiitos. Palautteesi on perillä.', wished: 'Toiveesi on perillä.' },
  },
  sv: {
    title: 'Berätta hur hjälpen fungerar',
    lead: 'Dina ord förändrar hur ni får hjälp. Responsen påverkar inte om ni får hjälp.',
    none: 'Du kan ge respons när er familjs ärende sköts tillsammans.',
    about: (name) => (name === null ? 'Familjens ärende' : `Det gäller: ${name}`),
    feedbackTitle: 'Ge respons',
    feedbackLead: 'Responsen läses av dem som hjälper er i det här ärendet. Andra i familjen ser den inte.',
    rating: 'Hjälper hjälpen?',
    ratings: { 1: 'Inte alls', 2: 'Lite', 3: 'I någon mån', 4: 'Mycket', 5: 'Väldigt mycket' },
    text: 'Med egna ord',
    textHint: 'Vad har varit bra? Vad borde göras annorlunda?',
    send: 'Skicka respons',
    wishTitle: 'Önska en annan medarbetare',
    wishLead: [
      'Ibland fungerar samarbetet inte, och det får man säga.',
      'Önskemålet läses av enhetens chef, inte av din medarbetare. Chefen ser inte ditt namn om du inte skriver det. Du får svar här inom fem arbetsdagar.',
    ],
    wishText: 'Vad önskar du',
    wishHint: 'Du kan berätta varför, men du måste inte. Vill du bli uppringd, skriv ditt nummer.',
    wishSend: 'Skicka önskemålet',
    waits: (day) => `Ditt önskemål är framme. Du får svar senast ${day}.`,
    saidTitle: 'Vad du har sagt',
    kinds: { feedback: 'Respons', 'change-of-worker': 'Önskemål om en annan medarbetare' },
    said: (day) => `Skickat ${day}`,
    answered: (by, day) => `${by} svarade ${day}`,
    someone: 'En medarbetare',
    verdicts: {
      changed: 'Medarbetaren byts.',
      stays: 'Samma medarbetare fortsätter.',
      talked: 'Saken tas upp tillsammans.',
    },
    noAnswer: 'Det här är inte besvarat ännu.',
    done: { thanked: 'Tack. Din respons är framme.', wished: 'Ditt önskemål är framme.' },
  },
  en: {
    title: 'Tell how the help works',
    lead: 'Your words change how you are helped. Feedback does not affect whether you get help.',
    none: 'You can give feedback when your family’s matter is handled together.',
    about: (name) => (name === null ? 'The family’s matter' : `About: ${name}`),
    feedbackTitle: 'Give feedback',
    feedbackLead:
      'Feedback is read by those who help you in this matter. Others in your family do not see it.',
    rating: 'Does the help help?',
    ratings: { 1: 'Not at all', 2: 'A little', 3: 'Somewhat', 4: 'Much', 5: 'Very much' },
    text: 'In your own words',
    textHint: 'What has been good? What should be done differently?',
    send: 'Send feedback',
    wishTitle: 'Wish for another worker',
    wishLead: [
      'Sometimes working together does not go well, and one may say so.',
      'The wish is read by the head of the unit, not by your worker. They do not see your name unless you write it. You get an answer here within five working days.',
    ],
    wishText: 'What you wish for',
    wishHint: 'You can say why, but you need not. If you want to be called, write your number.',
    wishSend: 'Send the wish',
    waits: (day) => `Your wish has arrived. You get an answer by ${day}.`,
    saidTitle: 'What you have said',
    kinds: { feedback: 'Feedback', 'change-of-worker': 'A wish for another worker' },
    said: (day) => `Sent ${day}`,
    answered: (by, day) => `${by} answered ${day}`,
    someone: 'A worker',
    verdicts: {
      changed: 'The worker changes.',
      stays: 'The same worker goes on.',
      talked: 'It is talked over together.',
    },
    noAnswer: 'This has not been answered yet.',
    done: { thanked: 'Thank you. Your feedback has arrived.', wished: 'Your wish has arrived.' },
  },
}
