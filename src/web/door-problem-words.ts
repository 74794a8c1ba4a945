import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What can go wrong when doors, rotas, absences and the guidance model are kept. */
export const doorProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'door.changed-meanwhile':
        'Joku toinen on muuttanut tätä sillä välin. Katso, mikä muuttui, ja yritä uudestaan.',
      'door.receives-for-others':
        'Tämä ovi ottaa vastaan toisen oven tauon ajan. Avaa ensin se tai vaihda sen vastaanottaja.',
      'door.change.not-allowed': 'Oven asetuksia muuttavat hallinta ja alueen vastaava.',
      'door.keepRota.not-allowed': 'Vuorolistaa pitää yksikön esihenkilö, alueen vastaava tai hallinta.',
      'worker.planAbsence.not-allowed': 'Poissaolon kirjaa työntekijä itse tai hänen esihenkilönsä.',
      'absence.change.not-allowed': 'Poissaoloa muuttaa työntekijä itse tai hänen esihenkilönsä.',
      'alarm.change.not-allowed': 'Tämän päättää koordinaattori tai hallinta.',
      'guidance-model.change.not-allowed': 'Ohjausmallia muuttaa alueen vastaava tai koordinaattori.',
    },
    fields: {
      'required-words': () => 'Kirjoita tähän.',
      'opening-times': () => 'Kirjoita yksi aika, esimerkiksi 9–12 tai 8.30–15.',
      'never-open': () => 'Oven pitää olla auki ainakin yhtenä viikonpäivänä.',
      'promise-needs-working-day': () =>
        'Työpäivinä annettu lupaus tarvitsee oven, joka on auki jonakin arkipäivänä maanantaista perjantaihin.',
      'day-is-over': () => 'Päivä on jo mennyt. Anna tämä päivä tai myöhempi.',
      'before-its-beginning': () => 'Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.',
      'too-long-a-time': () => 'Päiviä on liian monta kerralla. Anna lyhyempi aika.',
      'not-a-day': () => 'Anna päivä, esimerkiksi 24.12.2026.',
      'one-of-two': () => 'Anna joko alue tai kunta.',
      'not-behind-door': () => 'Yksikön pitää kuulua oven organisaatioon ja samaan rekisteriin.',
      'not-for-this-rota': () => 'Vuorossa voi olla vain oven organisaation ja saman rekisterin työntekijä.',
      'cannot-receive': () => 'Valitse ovi, joka on auki ja palvelee samoja kuntia.',
      'choose-door': () => 'Valitse ovi.',
      'door-rests': () => 'Tämä ovi on tauolla. Valitse toinen ovi.',
      'not-your-unit': () => 'Pidät vain oman yksikkösi vuoroja. Valitse oma yksikkösi.',
      'on-rota-already': () => 'Hän on jo vuorolistalla silloin.',
      'not-oneself': () => 'Sijainen on joku toinen.',
      'may-not-stand-in': () =>
        'Sijaisen pitää työskennellä samassa organisaatiossa ja samassa rekisterissä.',
      'away-already': () => 'Näille päiville on jo kirjattu poissaolo.',
      'shares-in-order': () => 'Jokainen kuulee edellisen jälkeen: anna kasvavat luvut.',
      'share-range': () => 'Anna kokonaisluku 10–99.',
      'working-days-range': () => 'Anna 1–20 työpäivää.',
      'opening-hours-range': () => 'Anna 0,5–80 tuntia.',
      'capacity-range': () => 'Anna 1–500, tai jätä tyhjäksi.',
      'who-guides': () => 'Valitse ovi tai yksikkö, joka ohjaa.',
    },
  },
  sv: {
    refusals: {
      'door.changed-meanwhile':
        'Någon annan har ändrat det här under tiden. Se vad som ändrades och försök på nytt.',
      'door.receives-for-others':
        'Den här dörren tar emot medan en annan pausar. Öppna den först eller byt dess mottagare.',
      'door.change.not-allowed': 'Dörrens inställningar ändras av administrationen och områdesansvarig.',
      'door.keepRota.not-allowed':
        'Turlistan sköts av enhetens chef, områdesansvarig eller administrationen.',
      'worker.planAbsence.not-allowed': 'Frånvaro antecknas av arbetstagaren själv eller chefen.',
      'absence.change.not-allowed': 'Frånvaro ändras av arbetstagaren själv eller chefen.',
      'alarm.change.not-allowed': 'Det här beslutar koordinatorn eller administrationen.',
      'guidance-model.change.not-allowed':
        'Handledningsmodellen ändras av områdesansvarig eller koordinatorn.',
    },
    fields: {
      'required-words': () => 'Skriv något här.',
      'opening-times': () => 'Skriv en tid, till exempel 9–12 eller 8.30–15.',
      'never-open': () => 'Dörren måste vara öppen minst en dag i veckan.',
      'promise-needs-working-day': () =>
        'Ett löfte i arbetsdagar behöver en dörr som är öppen någon vardag från måndag till fredag.',
      'day-is-over': () => 'Dagen har redan gått. Ange i dag eller en senare dag.',
      'before-its-beginning': () => 'Den sista dagen är före den första. Kontrollera dagarna.',
      'too-long-a-time': () => 'Det är för många dagar på en gång. Ange en kortare tid.',
      'not-a-day': () => 'Ange en dag, till exempel 24.12.2026.',
      'one-of-two': () => 'Ange antingen ett område eller en kommun.',
      'not-behind-door': () => 'Enheten måste höra till dörrens organisation och samma register.',
      'not-for-this-rota': () => 'På turlistan kan bara stå någon i dörrens organisation och samma register.',
      'cannot-receive': () => 'Välj en dörr som är öppen och betjänar samma kommuner.',
      'choose-door': () => 'Välj en dörr.',
      'door-rests': () => 'Den här dörren pausar. Välj en annan dörr.',
      'not-your-unit': () => 'Du sköter bara din egen enhets turer. Välj din egen enhet.',
      'on-rota-already': () => 'Hen står redan på turlistan då.',
      'not-oneself': () => 'Ställföreträdaren är någon annan.',
      'may-not-stand-in': () => 'Ställföreträdaren måste arbeta i samma organisation och samma register.',
      'away-already': () => 'Det finns redan en frånvaro antecknad för de här dagarna.',
      'shares-in-order': () => 'Var och en hör efter den förra: ange stigande tal.',
      'share-range': () => 'Ange ett heltal 10–99.',
      'working-days-range': () => 'Ange 1–20 arbetsdagar.',
      'opening-hours-range': () => 'Ange 0,5–80 timmar.',
      'capacity-range': () => 'Ange 1–500 eller lämna tomt.',
      'who-guides': () => 'Välj en dörr eller en enhet som vägleder.',
    },
  },
  en: {
    refusals: {
      'door.changed-meanwhile': 'Somebody else has changed this meanwhile. See what changed and try again.',
      'door.receives-for-others':
        'This door receives while another one rests. Open that one first, or change who receives for it.',
      'door.change.not-allowed': 'The administration and the lead of the area change the settings of a door.',
      'door.keepRota.not-allowed':
        'The lead of the unit, the lead of the area or the administration keeps the rota.',
      'worker.planAbsence.not-allowed': 'An absence is written down by the worker or by whoever leads them.',
      'absence.change.not-allowed': 'An absence is changed by the worker or by whoever leads them.',
      'alarm.change.not-allowed': 'The coordinator or the administration decides this.',
      'guidance-model.change.not-allowed':
        'The lead of the area or the coordinator changes the guidance model.',
    },
    fields: {
      'required-words': () => 'Write something here.',
      'opening-times': () => 'Write one span, for example 9–12 or 8.30–15.',
      'never-open': () => 'The door must be open on at least one day of the week.',
      'promise-needs-working-day': () =>
        'A promise in working days needs a door that opens on some day from Monday to Friday.',
      'day-is-over': () => 'That day is over. Give today or a later day.',
      'before-its-beginning': () => 'The last day is before the first. Check the days.',
      'too-long-a-time': () => 'These are too many days at once. Give a shorter time.',
      'not-a-day': () => 'Give a day, for example 24.12.2026.',
      'one-of-two': () => 'Give either an area or a municipality.',
      'not-behind-door': () => 'The unit must belong to the door’s organisation and to the same register.',
      'not-for-this-rota': () => 'Only workers of the door’s organisation and register can be on its rota.',
      'cannot-receive': () => 'Choose a door that is open and serves the same municipalities.',
      'choose-door': () => 'Choose a door.',
      'door-rests': () => 'This door rests. Choose another one.',
      'not-your-unit': () => 'You keep only the turns of your own unit. Choose your own unit.',
      'on-rota-already': () => 'This person is on the rota already then.',
      'not-oneself': () => 'The deputy is somebody else.',
      'may-not-stand-in': () => 'The deputy must work in the same organisation and the same register.',
      'away-already': () => 'An absence is written down for these days already.',
      'shares-in-order': () => 'Each hears after the one before: give growing numbers.',
      'share-range': () => 'Give a whole number from 10 to 99.',
      'working-days-range': () => 'Give 1 to 20 working days.',
      'opening-hours-range': () => 'Give 0.5 to 80 hours.',
      'capacity-range': () => 'Give 1 to 500, or leave it empty.',
      'who-guides': () => 'Choose a door or a unit that guides.',
    },
  },
}
