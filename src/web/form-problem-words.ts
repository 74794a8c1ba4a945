import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What can go wrong in filling in and making forms. */
export const formProblemWords: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {
      'form.no-draft': 'Lomakkeella ei ole luonnosta. Aloita uusi versio.',
      'form.changed-meanwhile':
        'Joku toinen tallensi lomakkeen sillä välin. Alla on se, mitä kirjoitit. Katso lomake ja tallenna uudestaan.',
      'form.not-ready': 'Lomaketta ei voi vielä julkaista. Katso, mitä puuttuu.',
      'form.not-published': 'Lomaketta ei ole julkaistu.',
      'form.only-version': 'Tämä on lomakkeen ainoa versio, joten sitä ei voi poistaa.',
      'form.link-used': 'Tämä lomake on jo lähetetty. Linkki toimii kerran.',
      'form.link-expired': 'Linkki ei ole enää voimassa. Pyydä työntekijältä uusi.',
    },
    fields: {
      'answer-this': () => 'Vastaa tähän kysymykseen.',
      'answer-this-row': () => 'Valitse vastaus tähän riviin.',
      'not-a-number': () => 'Kirjoita numero.',
      'number-too-small': (limit) => `Anna vähintään ${limit ?? 0}.`,
      'number-too-big': (limit) => `Anna enintään ${limit ?? 0}.`,
      'not-a-date': () => 'Kirjoita päivä, esimerkiksi 5.3.2026.',
      'not-with-others': () => 'Valitse joko tämä viimeinen tai muita, ei molempia.',
      'form-too-long': () => 'Tekstit ovat yhdessä liian pitkät. Lyhennä tätä.',
      'form-key-used': () => 'Tämä osoite on jo toisella lomakkeella. Valitse toinen.',
    },
  },
  sv: {
    refusals: {
      'form.no-draft': 'Blanketten har inget utkast. Börja en ny version.',
      'form.changed-meanwhile':
        'Någon annan sparade blanketten under tiden. Nedan ser du det du skrev. Se blanketten och spara på nytt.',
      'form.not-ready': 'Blanketten kan inte publiceras ännu. Se vad som saknas.',
      'form.not-published': 'Blanketten är inte publicerad.',
      'form.only-version': 'Det här är blankettens enda version, så den kan inte tas bort.',
      'form.link-used': 'Blanketten är redan skickad. Länken fungerar en gång.',
      'form.link-expired': 'Länken gäller inte längre. Be arbetstagaren om en ny.',
    },
    fields: {
      'answer-this': () => 'Svara på den här frågan.',
      'answer-this-row': () => 'Välj ett svar på den här raden.',
      'not-a-number': () => 'Skriv ett tal.',
      'number-too-small': (limit) => `Ange minst ${limit ?? 0}.`,
      'number-too-big': (limit) => `Ange högst ${limit ?? 0}.`,
      'not-a-date': () => 'Skriv en dag, till exempel 5.3.2026.',
      'not-with-others': () => 'Välj antingen det sista eller de andra, inte båda.',
      'form-too-long': () => 'Texterna är för långa tillsammans. Förkorta den här.',
      'form-key-used': () => 'En annan blankett har redan den adressen. Välj en annan.',
    },
  },
  en: {
    refusals: {
      'form.no-draft': 'The form has no draft. Begin a new version.',
      'form.changed-meanwhile':
        'Somebody else has saved the form meanwhile. Below is what you wrote. Look at the form and save again.',
      'form.not-ready': 'The form cannot be published yet. See what is missing.',
      'form.not-published': 'The form is not published.',
      'form.only-version': 'This is the form’s only version, so it cannot be removed.',
      'form.link-used': 'This form has been sent already. The link works once.',
      'form.link-expired': 'The link is no longer valid. Ask the worker for a new one.',
    },
    fields: {
      'answer-this': () => 'Answer this question.',
      'answer-this-row': () => 'Choose an answer on this row.',
      'not-a-number': () => 'Write a number.',
      'number-too-small': (limit) => `Give at least ${limit ?? 0}.`,
      'number-too-big': (limit) => `Give at most ${limit ?? 0}.`,
      'not-a-date': () => 'Write a day, for example 5.3.2026.',
      'not-with-others': () => 'Choose either this last one or others, not both.',
      'form-too-long': () => 'The texts are too long together. Shorten this one.',
      'form-key-used': () => 'Another form has this address already. Choose another.',
    },
  },
}
