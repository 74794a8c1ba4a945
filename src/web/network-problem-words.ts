import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may be refused about areas, actors, named workers, the worker pool and resources. */
export const networkProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'area-actor.mark.not-allowed':
        'Merkinnän tekee alueen vastaava, koordinaattori tai toimija itse. Pyydä heitä.',
      'actor-survey.open.not-allowed': 'Kyselyn avaa koordinaattori.',
      'actor-survey.close.not-allowed': 'Kyselyn sulkee koordinaattori.',
      'actor-survey.answer.not-allowed': 'Kyselyyn vastaavat tämän hyvinvointialueen työntekijät.',
      'actor-survey.one-is-open': 'Yksi kysely on jo avoinna. Sulje se ensin.',
      'actor-survey.closed': 'Kysely on suljettu.',
      'actor-survey.answered-already': 'Olet jo vastannut tähän kyselyyn.',
      'network-planning.set-figures.not-allowed': 'Luvut tuo koordinaattori.',
      'named-worker.change.not-allowed': 'Nimeämisestä päättää alueen vastaava tai koordinaattori.',
      'named-worker.remove.not-allowed': 'Nimeämisestä päättää alueen vastaava tai koordinaattori.',
      'substitute.ask.not-allowed': 'Sijaista pyytää se, joka johtaa yksikköä tai aluetta.',
      'substitute-request.answer.not-allowed':
        'Pyyntöön vastaavat työntekijäpankissa olevat. Tarjoudu ensin pankkiin.',
      'substitute-request.settle.not-allowed': 'Tekijän valitsee se, joka pyysi.',
      'substitute.settled': 'Pyyntö on jo ratkaistu.',
      'area-resource.change.not-allowed':
        'Luvut lisää alueen vastaava, koordinaattori tai hyvinvointialueen johtaja.',
      'shared-effort.propose.not-allowed': 'Ehdottaa voi se, joka johtaa yksikköä tai aluetta.',
      'shared-effort.agree.not-allowed': 'Sopimisesta päättää se, jonka työtä lainataan.',
      'shared-effort.end.not-allowed': 'Päättää voivat ne, joita sopimus koskee.',
      'shared-effort.not-now': 'Tilanne on jo muuttunut. Katso, mitä nyt on sovittu.',
      'room-commitment.change.not-allowed':
        'Tilan käytön lupaa toimija itse, alueen vastaava tai koordinaattori.',
    },
    fields: {
      'worker-or-name': () => 'Valitse työntekijä tai kirjoita nimi.',
      'line-unreadable': (line) =>
        `Riviä ${line ?? ''} ei voi lukea. Tarkista kunta, vuosi, mikä, luku ja lähde.`,
      'too-many-lines': () => 'Rivejä on yli tuhat. Tuo ne osissa.',
      'pool-consent': () => 'Rastita, että haluat olla pankissa.',
      'hours-or-euros': () => 'Täytä tunnit tai eurot.',
      'same-unit': () => 'Valitse toinen yksikkö.',
      'not-your-unit': () => 'Valitse yksikkö, jota johdat.',
      'has-not-agreed': () => 'Hän ei ole luvannut tulla.',
      'day-gone': () => 'Päivä on jo mennyt.',
    },
  },
  sv: {
    refusals: {
      'area-actor.mark.not-allowed':
        'Märkningen görs av områdesansvariga, koordinatorn eller aktören själv. Be dem om det.',
      'actor-survey.open.not-allowed': 'Koordinatorn öppnar enkäten.',
      'actor-survey.close.not-allowed': 'Koordinatorn stänger enkäten.',
      'actor-survey.answer.not-allowed': 'På enkäten svarar välfärdsområdets medarbetare.',
      'actor-survey.one-is-open': 'En enkät är redan öppen. Stäng den först.',
      'actor-survey.closed': 'Enkäten är stängd.',
      'actor-survey.answered-already': 'Du har redan svarat på den här enkäten.',
      'network-planning.set-figures.not-allowed': 'Koordinatorn tar in siffrorna.',
      'named-worker.change.not-allowed': 'Områdesansvariga eller koordinatorn bestämmer vem som namnges.',
      'named-worker.remove.not-allowed': 'Områdesansvariga eller koordinatorn bestämmer vem som namnges.',
      'substitute.ask.not-allowed': 'Den som leder en enhet eller ett område ber om vikarier.',
      'substitute-request.answer.not-allowed': 'De som är med i personalbanken svarar. Anmäl dig först.',
      'substitute-request.settle.not-allowed': 'Den som bad väljer vikarien.',
      'substitute.settled': 'Begäran är redan avgjord.',
      'area-resource.change.not-allowed':
        'Siffrorna läggs till av områdesansvariga, koordinatorn eller välfärdsområdets ledare.',
      'shared-effort.propose.not-allowed': 'Den som leder en enhet eller ett område kan föreslå.',
      'shared-effort.agree.not-allowed': 'Den vars arbete lånas ut kommer överens.',
      'shared-effort.end.not-allowed': 'De som överenskommelsen gäller kan avsluta den.',
      'shared-effort.not-now': 'Läget har redan ändrats. Se vad som nu är överenskommet.',
      'room-commitment.change.not-allowed':
        'Aktören själv, områdesansvariga eller koordinatorn lovar användningen av lokalen.',
    },
    fields: {
      'worker-or-name': () => 'Välj en medarbetare eller skriv ett namn.',
      'line-unreadable': (line) =>
        `Rad ${line ?? ''} går inte att läsa. Kontrollera kommun, år, vad, siffra och källa.`,
      'too-many-lines': () => 'Raderna är över tusen. Ta in dem i delar.',
      'pool-consent': () => 'Kryssa för att du vill vara med i banken.',
      'hours-or-euros': () => 'Fyll i timmar eller euro.',
      'same-unit': () => 'Välj en annan enhet.',
      'not-your-unit': () => 'Välj en enhet som du leder.',
      'has-not-agreed': () => 'Hen har inte lovat komma.',
      'day-gone': () => 'Dagen har redan gått.',
    },
  },
  en: {
    refusals: {
      'area-actor.mark.not-allowed': 'The lead of the area, the coordinator or the actor marks it. Ask them.',
      'actor-survey.open.not-allowed': 'The coordinator opens the survey.',
      'actor-survey.close.not-allowed': 'The coordinator closes the survey.',
      'actor-survey.answer.not-allowed': 'Workers of this county answer the survey.',
      'actor-survey.one-is-open': 'One survey is open already. Close it first.',
      'actor-survey.closed': 'The survey is closed.',
      'actor-survey.answered-already': 'You have answered this survey already.',
      'network-planning.set-figures.not-allowed': 'The coordinator brings the figures in.',
      'named-worker.change.not-allowed': 'The lead of the area or the coordinator names workers.',
      'named-worker.remove.not-allowed': 'The lead of the area or the coordinator names workers.',
      'substitute.ask.not-allowed': 'Whoever leads a unit or an area asks for substitutes.',
      'substitute-request.answer.not-allowed': 'Those in the worker pool answer. Enter the pool first.',
      'substitute-request.settle.not-allowed': 'Whoever asked chooses.',
      'substitute.settled': 'The request is settled already.',
      'area-resource.change.not-allowed':
        'The lead of the area, the coordinator or the county’s leader adds figures.',
      'shared-effort.propose.not-allowed': 'Whoever leads a unit or an area may propose.',
      'shared-effort.agree.not-allowed': 'Those whose work it is agree to it.',
      'shared-effort.end.not-allowed': 'Those whom it concerns may end it.',
      'shared-effort.not-now': 'It has changed already. See what is agreed now.',
      'room-commitment.change.not-allowed':
        'The actor, the lead of the area or the coordinator promises the use of premises.',
    },
    fields: {
      'worker-or-name': () => 'Choose a worker or type a name.',
      'line-unreadable': (line) =>
        `Line ${line ?? ''} cannot be read. Check municipality, year, what, figure and source.`,
      'too-many-lines': () => 'There are over a thousand lines. Bring them in by parts.',
      'pool-consent': () => 'Tick that you want to be in the pool.',
      'hours-or-euros': () => 'Fill in hours or euros.',
      'same-unit': () => 'Choose another unit.',
      'not-your-unit': () => 'Choose a unit that you lead.',
      'has-not-agreed': () => 'They have not said they can come.',
      'day-gone': () => 'The day is over.',
    },
  },
}
