import type { AssessedKind, PrincipleMark } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

export type AssessmentTexts = {
  readonly title: (year: number) => string
  readonly short: string
  readonly lead: (of: { written: number; all: number; further: number }) => string
  readonly years: string
  readonly kinds: Readonly<Record<AssessedKind, string>>
  readonly kindLeads: Readonly<Record<AssessedKind, string>>
  readonly levels: readonly [string, string, string, string]
  readonly marks: Readonly<Record<PrincipleMark, string>>
  readonly unwritten: string
  readonly change: Readonly<Record<'back' | 'further' | 'same', string>>
  readonly before: (year: number, level: string) => string
  readonly evidence: string
  readonly next: string
  readonly effects: string
  readonly costs: string
  readonly level: string
  readonly marksLabel: string
  readonly year: string
  readonly item: string
  readonly kind: string
  readonly write: (year: number) => string
  readonly evidenceHint: string
  readonly nextHint: string
  readonly effectsHint: string
  readonly costsHint: string
  readonly save: string
  readonly saved: string
  readonly notDone: string
  readonly earlier: string
  readonly noYears: string
  readonly line: (number: string) => string
  readonly changed: (day: string, by: string | null) => string
  readonly nowStands: string
}

export const assessmentTexts: Readonly<Record<Language, AssessmentTexts>> = {
  fi: {
    title: (year) => `Itsearviointi ${year}`,
    short: 'Itsearviointi',
    lead: ({ written, all, further }) =>
      `${written} kohtaa ${all}:sta on arvioitu. ${further === 0 ? 'Mikään ei ole vielä edennyt viime vuodesta.' : further === 1 ? 'Yksi on edennyt viime vuodesta.' : `${further} on edennyt viime vuodesta.`}`,
    years: 'Vuodet',
    kinds: {
      line: 'Kahdeksan linjausta',
      principle: 'Seitsemän periaatetta',
      measure: 'Viisi toimenpidettä',
    },
    kindLeads: {
      line: 'Kuinka pitkällä maakunta on kussakin kansallisessa linjauksessa.',
      principle: 'Onko periaate asiakirjoissa, arjessa, seurannassa ja kerrottu muille.',
      measure: 'Mitä on tehty, mitä siitä on seurannut ja mitä se maksaa.',
    },
    levels: ['ei aloitettu', 'aloitettu', 'osin käytössä', 'käytössä kaikkialla'],
    marks: {
      written: 'kirjattu strategisiin asiakirjoihin',
      practised: 'viety käytäntöön',
      followed: 'seurataan',
      told: 'siitä kerrotaan',
    },
    unwritten: 'ei vielä arvioitu',
    change: { further: 'edennyt', back: 'palannut taaksepäin', same: 'ennallaan' },
    before: (year, level) => `${year}: ${level}`,
    evidence: 'Mistä sen näkee',
    next: 'Seuraavaksi',
    effects: 'Mitä siitä on seurannut',
    costs: 'Mitä se maksaa',
    level: 'Kuinka pitkällä',
    marksLabel: 'Mitkä näistä toteutuvat',
    year: 'Vuosi',
    item: 'Kohta',
    kind: 'Osa',
    write: (year) => `Kirjoita vuoden ${year} arvio`,
    evidenceHint: 'Teko, luku tai asiakirja, jonka joku muu voi tarkistaa.',
    nextHint: 'Mitä tehdään, kuka tekee ja mihin mennessä.',
    effectsHint: 'Mitä perheet tai työntekijät huomaavat.',
    costsHint: 'Euroja, työaikaa tai vertailu aiempaan.',
    save: 'Tallenna',
    saved: 'Arvio on tallessa.',
    notDone: 'Ei tallennettu',
    earlier: 'Vuodet rinnakkain',
    noYears: 'Tätä ei ole vielä arvioitu.',
    line: (number) => `Linjaus ${number}`,
    changed: (day, by) => `Kirjattu ${day}${by === null ? '' : `, ${by}`}.`,
    nowStands: 'Nyt tallessa',
  },
  sv: {
    title: (year) => `Självutvärdering ${year}`,
    short: 'Självutvärdering',
    lead: ({ written, all, further }) =>
      `${written} av ${all} punkter är bedömda. ${further === 0 ? 'Inget har ännu gått framåt sedan i fjol.' : further === 1 ? 'En har gått framåt sedan i fjol.' : `${further} har gått framåt sedan i fjol.`}`,
    years: 'År',
    kinds: { line: 'Åtta riktlinjer', principle: 'Sju principer', measure: 'Fem åtgärder' },
    kindLeads: {
      line: 'Hur långt välfärdsområdet har kommit med varje nationell riktlinje.',
      principle: 'Om principen finns i dokumenten, i vardagen, i uppföljningen och har berättats för andra.',
      measure: 'Vad som har gjorts, vad det har lett till och vad det kostar.',
    },
    levels: ['inte påbörjat', 'påbörjat', 'delvis i bruk', 'i bruk överallt'],
    marks: {
      written: 'inskriven i strategiska dokument',
      practised: 'omsatt i praktiken',
      followed: 'följs upp',
      told: 'informeras om',
    },
    unwritten: 'inte bedömt ännu',
    change: { further: 'har gått framåt', back: 'har gått bakåt', same: 'som förut' },
    before: (year, level) => `${year}: ${level}`,
    evidence: 'Hur det syns',
    next: 'Härnäst',
    effects: 'Vad det har lett till',
    costs: 'Vad det kostar',
    level: 'Hur långt',
    marksLabel: 'Vilka av dessa stämmer',
    year: 'År',
    item: 'Punkt',
    kind: 'Del',
    write: (year) => `Skriv bedömningen för ${year}`,
    evidenceHint: 'En gärning, en siffra eller ett dokument som någon annan kan granska.',
    nextHint: 'Vad görs, av vem och till när.',
    effectsHint: 'Vad familjer eller arbetstagare märker.',
    costsHint: 'Euro, arbetstid eller en jämförelse med förut.',
    save: 'Spara',
    saved: 'Bedömningen är sparad.',
    notDone: 'Sparades inte',
    earlier: 'Åren bredvid varandra',
    noYears: 'Det här har inte bedömts ännu.',
    line: (number) => `Riktlinje ${number}`,
    changed: (day, by) => `Antecknat ${day}${by === null ? '' : `, ${by}`}.`,
    nowStands: 'Sparat nu',
  },
  en: {
    title: (year) => `Self-assessment ${year}`,
    short: 'Self-assessment',
    lead: ({ written, all, further }) =>
      `${written} of ${all} items are assessed. ${further === 0 ? 'Nothing has come further since last year yet.' : further === 1 ? 'One has come further since last year.' : `${further} have come further since last year.`}`,
    years: 'Years',
    kinds: { line: 'Eight lines', principle: 'Seven principles', measure: 'Five measures' },
    kindLeads: {
      line: 'How far the county has come with each national line.',
      principle: 'Whether it is in the documents, in practice, followed, and told of.',
      measure: 'What has been done, what it has led to, and what it costs.',
    },
    levels: ['not begun', 'begun', 'in use in part', 'in use everywhere'],
    marks: {
      written: 'written into strategic documents',
      practised: 'put into practice',
      followed: 'followed',
      told: 'told of',
    },
    unwritten: 'not assessed yet',
    change: { further: 'further than before', back: 'gone back', same: 'as before' },
    before: (year, level) => `${year}: ${level}`,
    evidence: 'How one can see it',
    next: 'Next',
    effects: 'What it has led to',
    costs: 'What it costs',
    level: 'How far',
    marksLabel: 'Which of these hold',
    year: 'Year',
    item: 'Item',
    kind: 'Part',
    write: (year) => `Write the assessment of ${year}`,
    evidenceHint: 'A deed, a number or a document that somebody else can check.',
    nextHint: 'What is done, by whom and by when.',
    effectsHint: 'What families or workers notice.',
    costsHint: 'Euros, working time or a comparison.',
    save: 'Save',
    saved: 'The assessment is kept.',
    notDone: 'Not saved',
    earlier: 'The years beside each other',
    noYears: 'This has not been assessed yet.',
    line: (number) => `Line ${number}`,
    changed: (day, by) => `Written on ${day}${by === null ? '' : `, ${by}`}.`,
    nowStands: 'Kept now',
  },
}
