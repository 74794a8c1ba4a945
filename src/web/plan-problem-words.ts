import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of the action plan, its measures, the roadmap and areas' plans. */
export const planProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'plan-has-ended': 'Suunnitelma on päättynyt. Sitä ei enää muuteta.',
      'plan-not-a-draft': 'Suunnitelma on jo hyväksytty.',
      'plan-not-approved': 'Tämä onnistuu, kun suunnitelma on hyväksytty ja käytössä.',
      'roadmap-is-full': 'Tiekartalla on jo niin monta työtä kuin sille mahtuu. Poista ensin jokin.',
      'area-has-a-plan': 'Alueella on jo suunnitelma. Päätä se ensin tai jatka sitä.',
      'area-plan-not-so': 'Suunnitelma on sillä välin vaihtanut vaihetta. Lataa sivu uudelleen.',
      'area-plan-without-spearheads': 'Valitse ensin ainakin yksi kärki.',
      'too-many-spearheads': 'Kärkiä on jo niin monta, etteivät ne enää ole kärkiä. Päätä ensin jokin.',
      'developed-county.keep.not-allowed':
        'Suunnitelman ja tiekartan aloittaa hyvinvointialueen koordinaattori.',
      'action-plan.keep.not-allowed': 'Suunnitelmaa kirjoittaa hyvinvointialueen koordinaattori.',
      'action-plan.approve.not-allowed': 'Suunnitelman hyväksyy hyvinvointialueen johto.',
      'action-plan.addMeasure.not-allowed': 'Toimenpiteitä lisäävät koordinaattori ja alueiden vastaavat.',
      'measure.keep.not-allowed':
        'Toimenpidettä muuttaa koordinaattori, alueen toimenpidettä myös aluevastaava.',
      'measure.check.not-allowed': 'Tilanteen kirjaa se, joka toimenpiteestä vastaa, tai koordinaattori.',
      'roadmap.keep.not-allowed': 'Tiekarttaa pitää hyvinvointialueen koordinaattori.',
      'roadmap-bar.keep.not-allowed': 'Tiekarttaa pitää hyvinvointialueen koordinaattori.',
      'roadmap-bar.status.not-allowed': 'Tilanteen kirjaa se, joka työstä vastaa, tai koordinaattori.',
      'area-plan.keep.not-allowed': 'Suunnitelmaa pitää alueen vastaava tai koordinaattori.',
      'spearhead.keep.not-allowed': 'Kärkeä muuttaa alueen vastaava tai koordinaattori.',
      'spearhead.look.not-allowed': 'Etenemisen kirjaa se, joka kärjestä vastaa, tai alueen vastaava.',
    },
    fields: {
      'one-owner': () => 'Valitse henkilö luettelosta tai kirjoita nimi, ei molempia.',
      'both-dates-or-none': () =>
        'Anna sekä alku että loppu, tai jätä molemmat tyhjiksi, jos aikaa ei ole sovittu.',
      'in-a-circle': () => 'Työt odottaisivat toisiaan kehässä. Poista valinnoista se, joka odottaa tätä.',
      'ten-years-at-most': () => 'Tiekartta kestää enintään kymmenen vuotta.',
      'own-area-only': () => 'Valitse oma alueesi.',
      'plan-there-already': () => 'Tästä vuodesta alkava suunnitelma on jo aloitettu.',
      'year-not-of-plan': () => 'Valitse suunnitelman vuosi, joka on jo alkanut.',
      'spearhead-needs-person': () => 'Nimeä henkilö, joka vastaa kärjestä.',
    },
  },
  sv: {
    refusals: {
      'plan-has-ended': 'Planen är avslutad och ändras inte längre.',
      'plan-not-a-draft': 'Planen är redan godkänd.',
      'plan-not-approved': 'Det här går när planen är godkänd och i bruk.',
      'roadmap-is-full': 'Färdplanen rymmer inte fler arbeten. Ta först bort något.',
      'area-has-a-plan': 'Området har redan en plan. Avsluta den först eller fortsätt med den.',
      'area-plan-not-so': 'Planen har bytt skede under tiden. Ladda om sidan.',
      'area-plan-without-spearheads': 'Välj först minst ett spetsområde.',
      'too-many-spearheads':
        'Spetsområdena är redan så många att de inte längre är spetsar. Avsluta något först.',
      'developed-county.keep.not-allowed': 'Planen och färdplanen påbörjas av välfärdsområdets koordinator.',
      'action-plan.keep.not-allowed': 'Planen skrivs av välfärdsområdets koordinator.',
      'action-plan.approve.not-allowed': 'Planen godkänns av välfärdsområdets ledning.',
      'action-plan.addMeasure.not-allowed': 'Åtgärder läggs till av koordinatorn och de områdesansvariga.',
      'measure.keep.not-allowed':
        'Åtgärden ändras av koordinatorn, områdets åtgärd även av den områdesansvariga.',
      'measure.check.not-allowed': 'Läget antecknas av den som ansvarar för åtgärden, eller av koordinatorn.',
      'roadmap.keep.not-allowed': 'Färdplanen sköts av välfärdsområdets koordinator.',
      'roadmap-bar.keep.not-allowed': 'Färdplanen sköts av välfärdsområdets koordinator.',
      'roadmap-bar.status.not-allowed':
        'Läget antecknas av den som ansvarar för arbetet, eller av koordinatorn.',
      'area-plan.keep.not-allowed': 'Planen sköts av områdets ansvariga eller koordinatorn.',
      'spearhead.keep.not-allowed': 'Spetsområdet ändras av områdets ansvariga eller koordinatorn.',
      'spearhead.look.not-allowed':
        'Hur det går antecknas av den som ansvarar för spetsområdet, eller av områdets ansvariga.',
    },
    fields: {
      'one-owner': () => 'Välj en person i listan eller skriv ett namn, inte båda.',
      'both-dates-or-none': () =>
        'Ange både början och slut, eller lämna båda tomma om tiden inte är avtalad.',
      'in-a-circle': () => 'Arbetena skulle vänta på varandra i en cirkel. Ta bort det som väntar på detta.',
      'ten-years-at-most': () => 'Färdplanen är högst tio år lång.',
      'own-area-only': () => 'Välj ditt eget område.',
      'plan-there-already': () => 'En plan som börjar det här året är redan påbörjad.',
      'year-not-of-plan': () => 'Välj ett av planens år som redan har börjat.',
      'spearhead-needs-person': () => 'Namnge en person som ansvarar för spetsområdet.',
    },
  },
  en: {
    refusals: {
      'plan-has-ended': 'The plan has ended and is not changed any more.',
      'plan-not-a-draft': 'The plan has been approved already.',
      'plan-not-approved': 'This can be done when the plan is approved and in use.',
      'roadmap-is-full': 'The roadmap is full. Take something off it first.',
      'area-has-a-plan': 'The area has a plan already. End it first, or go on with it.',
      'area-plan-not-so': 'The plan has moved on meanwhile. Open the page again.',
      'area-plan-without-spearheads': 'Choose at least one spearhead first.',
      'too-many-spearheads': 'There are so many spearheads that they are none any more. Finish one first.',
      'developed-county.keep.not-allowed': 'The county’s coordinator begins the plan and the roadmap.',
      'action-plan.keep.not-allowed': 'The county’s coordinator writes the plan.',
      'action-plan.approve.not-allowed': 'The leader of the county approves the plan.',
      'action-plan.addMeasure.not-allowed': 'Measures are added by the coordinator and leads of areas.',
      'measure.keep.not-allowed': 'A measure is changed by the coordinator, one of an area also by its lead.',
      'measure.check.not-allowed': 'Whoever answers for the measure says how far it is, or the coordinator.',
      'roadmap.keep.not-allowed': 'The county’s coordinator keeps the roadmap.',
      'roadmap-bar.keep.not-allowed': 'The county’s coordinator keeps the roadmap.',
      'roadmap-bar.status.not-allowed':
        'Whoever answers for the work says how far it is, or the coordinator.',
      'area-plan.keep.not-allowed': 'The lead of the area or the coordinator keeps the plan.',
      'spearhead.keep.not-allowed': 'The lead of the area or the coordinator changes a spearhead.',
      'spearhead.look.not-allowed':
        'Whoever answers for the spearhead notes how it goes, or the lead of the area.',
    },
    fields: {
      'one-owner': () => 'Choose a person in the list or write a name, not both.',
      'both-dates-or-none': () =>
        'Give both the beginning and the end, or leave both empty where no dates are agreed.',
      'in-a-circle': () =>
        'The works would wait for each other in a circle. Take away the one that waits for this.',
      'ten-years-at-most': () => 'A roadmap is ten years at most.',
      'own-area-only': () => 'Choose your own area.',
      'plan-there-already': () => 'A plan from this year on has been begun already.',
      'year-not-of-plan': () => 'Choose a year of the plan that has begun.',
      'spearhead-needs-person': () => 'Name a person who answers for the spearhead.',
    },
  },
}
