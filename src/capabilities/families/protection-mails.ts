import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Nothing of whom it is about, and not even that an address is protected: a mail may be seen by anybody. */
export const protectionMails: Readonly<Record<Language, (link: string) => Letter>> = {
  fi: (link) => ({
    subject: 'Perhetalo: tarkista tieto',
    text: `Yksi tieto, josta vastaat, on tarkistettava kuukauden kuluessa. Näet listalta, mikä se on.\n\n${link}\n`,
  }),
  sv: (link) => ({
    subject: 'Familjehuset: kontrollera en uppgift',
    text: `En uppgift som du ansvarar för ska kontrolleras inom en månad. I listan ser du vilken det är.\n\n${link}\n`,
  }),
  en: (link) => ({
    subject: 'House of Families: check something',
    text: `Something you are responsible for is to be checked within a month. The list says what it is.\n\n${link}\n`,
  }),
}
