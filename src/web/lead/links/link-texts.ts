import type { LinkKind } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

type Words = {
  /** One of its kind, before a name. */
  readonly kinds: Readonly<Record<LinkKind, string>>
  readonly tasks: Readonly<Record<string, string>>
  readonly title: string
  readonly none: string
  readonly to: string
  readonly from: string
  readonly change: string
  readonly pageTitle: (name: string) => string
  readonly lead: string
  readonly back: string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly add: string
  readonly kind: string
  readonly kindHint: string
  readonly search: string
  readonly show: string
  readonly choose: string
  readonly chooseHint: (most: number) => string
  readonly noneOfKind: string
  readonly link: string
  readonly notYours: string
  readonly notDone: string
  readonly done: { readonly linked: string; readonly removed: string }
}

export const linkTexts: Readonly<Record<Language, Words>> = {
  fi: {
    kinds: {
      measure: 'Toimenpide',
      bar: 'Tiekartan palkki',
      spearhead: 'Kärki',
      experiment: 'Kokeilu',
      risk: 'Riski',
      proposal: 'Ehdotus',
      decision: 'Päätös',
      board: 'Yhtenäistettävä asia',
      'task-cell': 'Tehtävä alueella',
      'clock-entry': 'Vuosikellon merkintä',
      metric: 'Mittari',
    },
    tasks: {
      'well-being': 'terveys ja hyvinvointi',
      'peer-support': 'vertaistuki ja osallisuus',
      'early-support': 'varhainen tuki',
      divorce: 'eropalvelut',
      violence: 'väkivallan ehkäisy',
      diversity: 'monimuotoisuus',
      parenthood: 'vanhemmuus ja parisuhde',
    },
    title: 'Mihin tämä liittyy',
    none: 'Tätä ei ole vielä liitetty mihinkään.',
    to: 'Tästä eteenpäin',
    from: 'Tähän johtaa',
    change: 'Lisää tai poista linkkejä',
    pageTitle: (name) => `Linkit: ${name}`,
    lead: 'Linkki näkyy molemmissa päissä. Mittari kertoo, mistä muutos nähdään; päätös, mistä lupa tuli.',
    back: 'Takaisin',
    remove: 'Poista linkki',
    removeOf: (name) => `: ${name}`,
    add: 'Lisää linkki',
    kind: 'Mihin liität',
    kindHint: 'Valitse ensin laji. Sen jälkeen näet, mitä voit valita.',
    search: 'Nimessä on',
    show: 'Näytä vaihtoehdot',
    choose: 'Valitse',
    chooseHint: (most) => `Enintään ${most} uusinta. Jos et löydä, kirjoita osa nimestä ja hae uudelleen.`,
    noneOfKind: 'Tällaista ei löytynyt. Valitse toinen laji tai muuta hakusanaa.',
    link: 'Liitä',
    notYours:
      'Linkkejä muuttaa se, joka vastaa tästä, alueen vetäjä, koordinaattori tai hyvinvointialueen johto.',
    notDone: 'Linkkiä ei tehty',
    done: { linked: 'Linkki on lisätty.', removed: 'Linkki on poistettu.' },
  },
  sv: {
    kinds: {
      measure: 'Åtgärd',
      bar: 'Stapel i färdplanen',
      spearhead: 'Spetsområde',
      experiment: 'Försök',
      risk: 'Risk',
      proposal: 'Förslag',
      decision: 'Beslut',
      board: 'Något som harmoniseras',
      'task-cell': 'Uppgift i ett område',
      'clock-entry': 'Anteckning i årsklockan',
      metric: 'Mätare',
    },
    tasks: {
      'well-being': 'hälsa och välbefinnande',
      'peer-support': 'kamratstöd och delaktighet',
      'early-support': 'tidigt stöd',
      divorce: 'tjänster vid separation',
      violence: 'förebyggande av våld',
      diversity: 'mångfald',
      parenthood: 'föräldraskap och parrelation',
    },
    title: 'Hör ihop med',
    none: 'Det här har ännu inte länkats till något.',
    to: 'Härifrån vidare',
    from: 'Leder hit',
    change: 'Lägg till eller ta bort länkar',
    pageTitle: (name) => `Länkar: ${name}`,
    lead: 'En länk syns i båda ändarna. Mätaren visar var förändringen syns, beslutet var lovet kom ifrån.',
    back: 'Tillbaka',
    remove: 'Ta bort länken',
    removeOf: (name) => `: ${name}`,
    add: 'Lägg till en länk',
    kind: 'Vad länkar du till',
    kindHint: 'Välj först slag. Sedan ser du vad du kan välja.',
    search: 'I namnet finns',
    show: 'Visa alternativen',
    choose: 'Välj',
    chooseHint: (most) =>
      `Högst ${most} av de nyaste. Om du inte hittar rätt, skriv en del av namnet och sök på nytt.`,
    noneOfKind: 'Inget sådant hittades. Välj ett annat slag eller ändra sökordet.',
    link: 'Länka',
    notYours:
      'Länkarna ändras av den som ansvarar, områdets ledare, koordinatorn eller välfärdsområdets ledning.',
    notDone: 'Länken gjordes inte',
    done: { linked: 'Länken har lagts till.', removed: 'Länken har tagits bort.' },
  },
  en: {
    kinds: {
      measure: 'Measure',
      bar: 'Bar of the roadmap',
      spearhead: 'Spearhead',
      experiment: 'Trial',
      risk: 'Risk',
      proposal: 'Proposal',
      decision: 'Decision',
      board: 'Something made alike',
      'task-cell': 'Task in an area',
      'clock-entry': 'Entry of the annual clock',
      metric: 'Metric',
    },
    tasks: {
      'well-being': 'health and well-being',
      'peer-support': 'peer support and taking part',
      'early-support': 'early support',
      divorce: 'help in separation',
      violence: 'prevention of violence',
      diversity: 'diversity',
      parenthood: 'parenthood and couple relationship',
    },
    title: 'What this belongs with',
    none: 'This has not been linked to anything yet.',
    to: 'Leads on to',
    from: 'Leads here',
    change: 'Add or remove links',
    pageTitle: (name) => `Links: ${name}`,
    lead: 'A link is seen from both ends. The metric shows where the change is seen, the decision where the permission came from.',
    back: 'Back',
    remove: 'Remove the link',
    removeOf: (name) => `: ${name}`,
    add: 'Add a link',
    kind: 'What you link to',
    kindHint: 'Choose the kind first. Then you see what there is to choose.',
    search: 'The name has',
    show: 'Show what there is',
    choose: 'Choose',
    chooseHint: (most) =>
      `At most the ${most} newest. If it is not there, write part of its name and search again.`,
    noneOfKind: 'Nothing like that was found. Choose another kind or change the word.',
    link: 'Link',
    notYours:
      'Links are changed by whoever answers for this, the lead of the area, the coordinator or the county’s leaders.',
    notDone: 'The link was not made',
    done: { linked: 'The link has been added.', removed: 'The link has been removed.' },
  },
}
