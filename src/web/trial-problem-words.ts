import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of trials, risks, proposals and links. */
export const trialProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'experiment.start-not-now': 'Kokeilu on jo aloitettu tai siitä on päätetty.',
      'experiment.decide-not-now':
        'Tästä ei voi päättää näin juuri nyt. Lataa sivu uudelleen ja katso, missä vaiheessa kokeilu on.',
      'experiment.resume-not-now': 'Vain jatkettavan tai muutettavan kokeilun voi aloittaa uudelleen.',
      'experiment.remove-not-now': 'Aloitettua kokeilua ei poisteta, jotta siitä voi oppia.',
      'experiment.responsible-missing': 'Nimeä ensin, kuka kokeilusta vastaa.',
      'experiment.permission-missing':
        'Kokeilu tarvitsee ensin luvan. Merkitse lupa saaduksi, kun se on annettu.',
      'experiment.keep.not-allowed':
        'Kokeilua muokkaa se, joka siitä vastaa, alueen vetäjä, koordinaattori tai johto.',
      'experiment.decide.not-allowed':
        'Kokeilun aloittaa ja siitä päättää alueen vetäjä, koordinaattori tai johto.',
      'trial-ground.addRisk.not-allowed':
        'Riskejä kirjaavat ne, jotka johtavat aluetta tai hyvinvointialuetta.',
      'trial-ground.propose.not-allowed': 'Ehdotuksia tekevät koordinaattori ja hyvinvointialueen johto.',
      'risk.keep.not-allowed':
        'Riskiä muokkaa se, joka sitä seuraa, alueen vetäjä, koordinaattori tai johto.',
      'risk.review.not-allowed':
        'Tarkistuksen kirjaa se, joka riskiä seuraa, alueen vetäjä, koordinaattori tai johto.',
      'proposal.keep.not-allowed': 'Ehdotuksia muokkaavat koordinaattori ja hyvinvointialueen johto.',
      'proposal.is-sent': 'Ehdotus on jo lähetetty, eikä sitä enää muuteta.',
      'proposal.send-not-now': 'Vain luonnoksen voi merkitä lähetetyksi.',
      'proposal.answer-not-now': 'Vastaus kirjataan vasta, kun ehdotus on lähetetty.',
      'proposal.withdraw-not-now': 'Vastattua ehdotusta ei voi perua.',
      'proposal.take-back-not-now': 'Vain perutun ehdotuksen voi kirjoittaa uudelleen.',
      'linked-thing.link.not-allowed':
        'Linkkejä muuttaa se, joka jommastakummasta päästä vastaa tai sitä johtaa.',
    },
    fields: {
      'link.nowhere': () => 'Valitse jokin muu: tätä ei voi liittää itseensä.',
      'is-over': () => 'Valitse tuleva päivä.',
      'not-yet': () => 'Valitse tämä päivä tai aiempi.',
      'only-of-money': () => 'Euroja kirjataan vain, kun tarvitaan rahaa.',
    },
  },
  sv: {
    refusals: {
      'experiment.start-not-now': 'Försöket har redan börjat eller beslutats.',
      'experiment.decide-not-now':
        'Det kan inte beslutas så här just nu. Ladda om sidan och se i vilket skede försöket är.',
      'experiment.resume-not-now': 'Bara ett försök som ska fortsätta eller ändras kan börja på nytt.',
      'experiment.remove-not-now': 'Ett försök som har börjat tas inte bort, så att man kan lära sig av det.',
      'experiment.responsible-missing': 'Utse först vem som ansvarar för försöket.',
      'experiment.permission-missing': 'Försöket behöver först lov. Anteckna lovet när det har getts.',
      'experiment.keep.not-allowed':
        'Försöket redigeras av den som ansvarar, områdets ledare, koordinatorn eller ledningen.',
      'experiment.decide.not-allowed':
        'Områdets ledare, koordinatorn eller ledningen börjar försöket och beslutar om det.',
      'trial-ground.addRisk.not-allowed': 'Risker antecknas av dem som leder området eller välfärdsområdet.',
      'trial-ground.propose.not-allowed': 'Förslag görs av koordinatorn och välfärdsområdets ledning.',
      'risk.keep.not-allowed':
        'Risken redigeras av den som följer den, områdets ledare, koordinatorn eller ledningen.',
      'risk.review.not-allowed':
        'Genomgången antecknas av den som följer risken, områdets ledare, koordinatorn eller ledningen.',
      'proposal.keep.not-allowed': 'Förslag redigeras av koordinatorn och välfärdsområdets ledning.',
      'proposal.is-sent': 'Förslaget har redan skickats och ändras inte längre.',
      'proposal.send-not-now': 'Bara ett utkast kan antecknas som skickat.',
      'proposal.answer-not-now': 'Svaret antecknas först när förslaget har skickats.',
      'proposal.withdraw-not-now': 'Ett besvarat förslag kan inte dras tillbaka.',
      'proposal.take-back-not-now': 'Bara ett tillbakadraget förslag kan skrivas på nytt.',
      'linked-thing.link.not-allowed':
        'Länkarna ändras av den som ansvarar för någondera änden eller leder den.',
    },
    fields: {
      'link.nowhere': () => 'Välj något annat: det här kan inte länkas till sig självt.',
      'is-over': () => 'Välj en kommande dag.',
      'not-yet': () => 'Välj i dag eller en tidigare dag.',
      'only-of-money': () => 'Euro antecknas bara när det behövs pengar.',
    },
  },
  en: {
    refusals: {
      'experiment.start-not-now': 'The trial has started already, or has been decided on.',
      'experiment.decide-not-now':
        'It cannot be decided so just now. Load the page again to see where the trial stands.',
      'experiment.resume-not-now': 'Only a trial that is to go on or to change can run again.',
      'experiment.remove-not-now': 'A trial that has started is not removed, so that others learn from it.',
      'experiment.responsible-missing': 'First name who answers for the trial.',
      'experiment.permission-missing': 'The trial needs a permission first. Note it when it has been given.',
      'experiment.keep.not-allowed':
        'A trial is edited by who answers for it, the area’s lead, the coordinator or the leaders.',
      'experiment.decide.not-allowed':
        'The area’s lead, the coordinator or the leaders start a trial and decide on it.',
      'trial-ground.addRisk.not-allowed': 'Risks are noted by those who lead the area or the county.',
      'trial-ground.propose.not-allowed': 'Proposals are made by the coordinator and the county’s leaders.',
      'risk.keep.not-allowed':
        'A risk is edited by who watches it, the area’s lead, the coordinator or the leaders.',
      'risk.review.not-allowed':
        'A review is noted by who watches the risk, the area’s lead, the coordinator or the leaders.',
      'proposal.keep.not-allowed': 'Proposals are edited by the coordinator and the county’s leaders.',
      'proposal.is-sent': 'The proposal has been sent and is not changed any more.',
      'proposal.send-not-now': 'Only a draft can be noted as sent.',
      'proposal.answer-not-now': 'An answer is noted once the proposal has been sent.',
      'proposal.withdraw-not-now': 'A proposal that was answered cannot be withdrawn.',
      'proposal.take-back-not-now': 'Only a withdrawn proposal can be written anew.',
      'linked-thing.link.not-allowed': 'Links are changed by who answers for one of the ends or leads it.',
    },
    fields: {
      'link.nowhere': () => 'Choose something else: this cannot be linked to itself.',
      'is-over': () => 'Choose a coming day.',
      'not-yet': () => 'Choose today or an earlier day.',
      'only-of-money': () => 'Euro are noted only where money is needed.',
    },
  },
}
