import type { Language } from '#platform/text.ts'

/** What may stand in the way of a host's link and of the weekly mail. */
export const hostProblemWords: Readonly<
  Record<
    Language,
    {
      readonly refusals: Readonly<Record<string, string>>
      readonly fields: Readonly<Record<string, (limit?: number) => string>>
    }
  >
> = {
  fi: {
    refusals: {
      'host-link.expired': 'Linkki on vanhentunut, eikä mitään muutettu. Pyydä uusi linkki.',
      'day.over': 'Tämä kerta on jo pidetty, joten sitä ei voi enää muuttaa.',
      'place.not-published': 'Julkaise kohtaamispaikka ensin.',
      'host-mail.too-many': 'Viikkoviestin saajia on jo 20. Poista ensin joku.',
      'host-mail.is-there': 'Tämä osoite saa viikkoviestin jo.',
    },
    fields: { 'not-of-this-place': () => 'Valitse taho, joka järjestää toimintaa tässä paikassa.' },
  },
  sv: {
    refusals: {
      'host-link.expired': 'Länken har gått ut, och ingenting ändrades. Be om en ny länk.',
      'day.over': 'Det här tillfället har redan hållits och kan inte längre ändras.',
      'place.not-published': 'Publicera mötesplatsen först.',
      'host-mail.too-many': 'Veckobrevet går redan till 20 adresser. Ta bort någon först.',
      'host-mail.is-there': 'Den här adressen får redan veckobrevet.',
    },
    fields: { 'not-of-this-place': () => 'Välj en aktör som ordnar verksamhet på den här platsen.' },
  },
  en: {
    refusals: {
      'host-link.expired': 'The link has expired and nothing was changed. Ask for a new one.',
      'day.over': 'This day is over and can no longer be changed.',
      'place.not-published': 'Publish the meeting place first.',
      'host-mail.too-many': 'The weekly mail already goes to 20 addresses. Remove one first.',
      'host-mail.is-there': 'This address already gets the weekly mail.',
    },
    fields: { 'not-of-this-place': () => 'Choose somebody who holds activities at this place.' },
  },
}
