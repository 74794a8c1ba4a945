import type { WishState } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export type WishesTexts = {
  readonly title: string
  readonly lead: string
  readonly all: string
  readonly filter: string
  readonly states: Readonly<Record<WishState, string>>
  readonly none: string
  readonly where: string
  readonly anywhere: string
  readonly came: (day: string) => string
  readonly answered: (by: string, day: string) => string
  readonly shownToFamilies: string
  readonly notShown: string
  readonly became: string
  readonly answer: string
  readonly change: string
  readonly state: string
  readonly answerWords: string
  readonly answerHint: string
  readonly show: string
  readonly showHint: string
  readonly becameLabel: string
  readonly becameHint: string
  readonly nothingYet: string
  readonly save: string
  readonly make: string
  readonly notYours: string
  readonly more: string
  readonly done: string
  readonly notDone: string
}

/** What families wish for, for those who hold the programme. */
export const wishesTexts: Readonly<Record<Language, WishesTexts>> = {
  fi: {
    title: 'Toiveet',
    lead: 'Mitä perheet toivovat. Vastaa jokaiseen: vastaus ja se, mitä toiveesta tuli, näkyvät perheille.',
    all: 'Kaikki',
    filter: 'Toiveiden tila',
    states: { new: 'Uusi', planned: 'Suunnitteilla', done: 'Toteutettu', 'not-now': 'Ei nyt' },
    none: 'Täällä ei ole toiveita.',
    where: 'Koskee',
    anywhere: 'Koko aluetta',
    came: (day) => `Tuli ${day}`,
    answered: (by, day) => `Vastannut ${by} ${day}`,
    shownToFamilies: 'Näkyy perheille',
    notShown: 'Ei näy perheille',
    became: 'Tästä tuli',
    answer: 'Vastaa',
    change: 'Muuta vastausta',
    state: 'Mitä toiveelle tapahtuu',
    answerWords: 'Vastaus perheille',
    answerHint: 'Kerro, mitä teette ja milloin, tai miksi ette.',
    show: 'Näytä toive ja vastaus perheille',
    showHint: 'Toive näkyy niin kuin se on kirjoitettu.',
    becameLabel: 'Mitä toiveesta tuli',
    becameHint: 'Julkaistu toiminta näkyy toiveen vieressä.',
    nothingYet: 'Ei vielä mitään',
    save: 'Tallenna vastaus',
    make: 'Tee tästä toiminta',
    notYours: 'Toiveeseen vastaavat ne, jotka pitävät paikan tai toiminnan ohjelmaa.',
    more: 'Näytä seuraavat',
    done: 'Vastaus on tallessa.',
    notDone: 'Ei tallennettu',
  },
  sv: {
    title: 'Önskemål',
    lead: 'Vad familjerna önskar. Svara på alla: familjerna ser svaret och vad det blev av önskemålet.',
    all: 'Alla',
    filter: 'Önskemålens status',
    states: { new: 'Nytt', planned: 'Planeras', done: 'Förverkligat', 'not-now': 'Inte nu' },
    none: 'Här finns inga önskemål.',
    where: 'Gäller',
    anywhere: 'Hela området',
    came: (day) => `Kom ${day}`,
    answered: (by, day) => `Besvarat av ${by} ${day}`,
    shownToFamilies: 'Visas för familjer',
    notShown: 'Visas inte för familjer',
    became: 'Det blev',
    answer: 'Svara',
    change: 'Ändra svaret',
    state: 'Vad som händer med önskemålet',
    answerWords: 'Svar till familjerna',
    answerHint: 'Berätta vad ni gör och när, eller varför inte.',
    show: 'Visa önskemålet och svaret för familjer',
    showHint: 'Önskemålet visas så som det är skrivet.',
    becameLabel: 'Vad det blev av önskemålet',
    becameHint: 'En publicerad verksamhet visas bredvid önskemålet.',
    nothingYet: 'Inget ännu',
    save: 'Spara svaret',
    make: 'Gör en verksamhet av det här',
    notYours: 'De som sköter platsen eller verksamheten svarar.',
    more: 'Visa följande',
    done: 'Svaret är sparat.',
    notDone: 'Inget sparades',
  },
  en: {
    title: 'Wishes',
    lead: 'What families wish for. Answer each: families see the answer and what became of it.',
    all: 'All',
    filter: 'State of the wishes',
    states: { new: 'New', planned: 'Being planned', done: 'Done', 'not-now': 'Not now' },
    none: 'There are no wishes here.',
    where: 'Concerns',
    anywhere: 'The whole county',
    came: (day) => `Came ${day}`,
    answered: (by, day) => `Answered by ${by} ${day}`,
    shownToFamilies: 'Shown to families',
    notShown: 'Not shown to families',
    became: 'It became',
    answer: 'Answer',
    change: 'Change the answer',
    state: 'What happens with the wish',
    answerWords: 'Answer to the families',
    answerHint: 'Say what you do and when, or why not.',
    show: 'Show the wish and the answer to families',
    showHint: 'The wish is shown as it was written.',
    becameLabel: 'What became of the wish',
    becameHint: 'A published activity is shown beside the wish.',
    nothingYet: 'Nothing yet',
    save: 'Save the answer',
    make: 'Make an activity of this',
    notYours: 'Those who keep the place or the activity answer.',
    more: 'Show the next',
    done: 'The answer is saved.',
    notDone: 'Not saved',
  },
}
