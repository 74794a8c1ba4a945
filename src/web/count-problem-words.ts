import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What may stand in the way of counting visitors and of reviewing a place. */
export const countProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'programme.day-cancelled': 'Tämä kerta on peruttu, joten kävijöitä ei lasketa.',
      'programme.not-yet': 'Kävijät lasketaan vasta kerran päivänä.',
      'programme.counted-too-late': 'Kerrasta on liian kauan. Lukuja ei enää muuteta.',
      'programme.too-late-to-undo': 'Painalluksen voi kumota minuutin ajan. Vähennä se miinuksella.',
      'programme.outreach-without-times': 'Merkitse ensin jalkautumisen suunnitelmaan päivät ja kellonajat.',
      'programme.review-is-done': 'Arviointi on jo valmis, eikä sitä poisteta.',
      'activity-day.count.not-allowed': 'Kävijät laskevat ne, jotka järjestävät toiminnan.',
      'place-review.write.not-allowed': 'Tähän arviointiin kirjoittavat vain sen tekijät.',
      'place-review.drop.not-allowed': 'Arvioinnin peruvat paikan pitäjät.',
    },
    fields: {
      'no-peer': () => 'Valitse järjestö, jota pyydät arvioijaksi.',
      'not-a-coming-day': () => 'Kirjoita tuleva päivä, enintään kolmen vuoden päähän.',
      'not-a-number-of-people': () => 'Kirjoita luku nollasta viiteensataan.',
    },
  },
  sv: {
    refusals: {
      'programme.day-cancelled': 'Det här tillfället är inställt, så besökarna räknas inte.',
      'programme.not-yet': 'Besökarna räknas först på dagen.',
      'programme.counted-too-late': 'Det har gått för lång tid. Talen ändras inte längre.',
      'programme.too-late-to-undo': 'Ett tryck kan ångras i en minut. Dra av det med minus.',
      'programme.outreach-without-times':
        'Skriv först dagar och klockslag i planen för det uppsökande arbetet.',
      'programme.review-is-done': 'Bedömningen är redan klar och tas inte bort.',
      'activity-day.count.not-allowed': 'Besökarna räknas av dem som ordnar verksamheten.',
      'place-review.write.not-allowed': 'I den här bedömningen skriver bara de som gör den.',
      'place-review.drop.not-allowed': 'Bedömningen tas tillbaka av dem som sköter platsen.',
    },
    fields: {
      'no-peer': () => 'Välj den organisation som du ber om en bedömning.',
      'not-a-coming-day': () => 'Skriv en kommande dag, högst tre år framåt.',
      'not-a-number-of-people': () => 'Skriv ett tal från noll till femhundra.',
    },
  },
  en: {
    refusals: {
      'programme.day-cancelled': 'This day is cancelled, so visitors are not counted.',
      'programme.not-yet': 'Visitors are counted on the day and not before.',
      'programme.counted-too-late': 'It is too long ago. The numbers no longer change.',
      'programme.too-late-to-undo': 'A press can be undone for a minute. Take it away with minus.',
      'programme.outreach-without-times': 'First write days and times into the plan of the outreach place.',
      'programme.review-is-done': 'The review is done and is not removed.',
      'activity-day.count.not-allowed': 'Visitors are counted by those who hold the activity.',
      'place-review.write.not-allowed': 'Only those who do this review write in it.',
      'place-review.drop.not-allowed': 'Those who keep the place take a review back.',
    },
    fields: {
      'no-peer': () => 'Choose the organisation that you ask for a review.',
      'not-a-coming-day': () => 'Write a day to come, at most three years ahead.',
      'not-a-number-of-people': () => 'Write a number from nought to five hundred.',
    },
  },
}
