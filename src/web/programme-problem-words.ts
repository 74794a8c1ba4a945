import type { Language } from '#platform/text.ts'
import { countProblemWords } from '#web/count-problem-words.ts'
import { hostProblemWords } from '#web/host-problem-words.ts'
import { keepingProgrammeProblems } from '#web/keeping-programme-problem-words.ts'
import { signUpProblemWords } from '#web/sign-up-problem-words.ts'
import { wishProblemWords } from '#web/wish-problem-words.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way at meeting places: places, activities and their days, signing up, groups, wishes, counting. */
export const programmeProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      ...signUpProblemWords.fi.refusals,
      ...wishProblemWords.fi.refusals,
      ...hostProblemWords.fi.refusals,
      ...countProblemWords.fi.refusals,
      ...keepingProgrammeProblems.fi.refusals,
      // Places, activities, days
      'meeting-place.changed-meanwhile':
        'Joku toinen muutti kohtaamispaikkaa sillä välin. Kirjoittamasi on tallella. Avaa sivu uudestaan ja katso, mikä muuttui.',
      'meeting-place.keep.not-allowed': 'Kohtaamispaikkaa muuttaa sen vastuutaho.',
      'meeting-place.fill.not-allowed':
        'Paikan ohjelmaan lisäävät sen vastuutaho ja ne, jotka jakavat paikan.',
      'meeting-place.review.not-allowed': 'Paikkaa arvioivat ne, jotka pitävät sen ohjelmaa.',
      'activity.changed-meanwhile':
        'Joku toinen muutti toimintaa sillä välin. Kirjoittamasi on tallella. Avaa sivu uudestaan ja katso, mikä muuttui.',
      'activity.keep.not-allowed': 'Toimintaa muuttavat ne, jotka järjestävät sen.',
      'activity.seeSignUps.not-allowed': 'Ilmoittautuneet näkevät vain ne, jotka järjestävät toiminnan.',
      'activity.count.not-allowed': 'Kävijät laskevat ne, jotka järjestävät toiminnan.',
      'occurrence.changed-meanwhile':
        'Joku toinen muutti tätä kertaa sillä välin. Kirjoittamasi on tallella. Katso, mikä muuttui.',
    },
    fields: {
      ...signUpProblemWords.fi.fields,
      ...wishProblemWords.fi.fields,
      ...hostProblemWords.fi.fields,
      ...countProblemWords.fi.fields,
      ...keepingProgrammeProblems.fi.fields,
    },
  },
  sv: {
    refusals: {
      ...signUpProblemWords.sv.refusals,
      ...wishProblemWords.sv.refusals,
      ...hostProblemWords.sv.refusals,
      ...countProblemWords.sv.refusals,
      ...keepingProgrammeProblems.sv.refusals,
      'meeting-place.changed-meanwhile':
        'Någon annan ändrade mötesplatsen under tiden. Det du skrev finns kvar. Öppna sidan på nytt och se vad som ändrades.',
      'meeting-place.keep.not-allowed': 'Mötesplatsen ändras av den ansvariga aktören.',
      'meeting-place.fill.not-allowed':
        'Den ansvariga aktören och de som delar platsen lägger till i platsens program.',
      'meeting-place.review.not-allowed': 'Platsen bedöms av dem som sköter dess program.',
      'activity.changed-meanwhile':
        'Någon annan ändrade verksamheten under tiden. Det du skrev finns kvar. Öppna sidan på nytt och se vad som ändrades.',
      'activity.keep.not-allowed': 'Verksamheten ändras av dem som ordnar den.',
      'activity.seeSignUps.not-allowed': 'Bara de som ordnar verksamheten ser vem som har anmält sig.',
      'activity.count.not-allowed': 'Besökarna räknas av dem som ordnar verksamheten.',
      'occurrence.changed-meanwhile':
        'Någon annan ändrade det här tillfället under tiden. Det du skrev finns kvar. Se vad som ändrades.',
    },
    fields: {
      ...signUpProblemWords.sv.fields,
      ...wishProblemWords.sv.fields,
      ...hostProblemWords.sv.fields,
      ...countProblemWords.sv.fields,
      ...keepingProgrammeProblems.sv.fields,
    },
  },
  en: {
    refusals: {
      ...signUpProblemWords.en.refusals,
      ...wishProblemWords.en.refusals,
      ...hostProblemWords.en.refusals,
      ...countProblemWords.en.refusals,
      ...keepingProgrammeProblems.en.refusals,
      'meeting-place.changed-meanwhile':
        'Somebody else changed the meeting place meanwhile. What you wrote is kept. Open the page again and see what changed.',
      'meeting-place.keep.not-allowed': 'The meeting place is changed by its responsible body.',
      'meeting-place.fill.not-allowed':
        'The responsible body and those who share the place add to its programme.',
      'meeting-place.review.not-allowed': 'The place is reviewed by those who keep its programme.',
      'activity.changed-meanwhile':
        'Somebody else changed the activity meanwhile. What you wrote is kept. Open the page again and see what changed.',
      'activity.keep.not-allowed': 'The activity is changed by those who hold it.',
      'activity.seeSignUps.not-allowed': 'Only those who hold the activity see who has signed up.',
      'activity.count.not-allowed': 'Visitors are counted by those who hold the activity.',
      'occurrence.changed-meanwhile':
        'Somebody else changed this day meanwhile. What you wrote is kept. See what changed.',
    },
    fields: {
      ...signUpProblemWords.en.fields,
      ...wishProblemWords.en.fields,
      ...hostProblemWords.en.fields,
      ...countProblemWords.en.fields,
      ...keepingProgrammeProblems.en.fields,
    },
  },
}
