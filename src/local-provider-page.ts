import type { Language } from '#platform/text.ts'

/** Somebody whom the local provider vouches for when asked to. */
export type ProviderPerson = {
  readonly key: string
  readonly audience: 'workers' | 'families'
  readonly county: string
  readonly name: string
  readonly says: Readonly<Record<Language, string>>
  readonly email: string | null
  readonly identityCode: string | null
}

/** What the demo's own provider says. It looks unlike the product on purpose: people leave one house for another. */
const texts = {
  fi: {
    title: 'Esittelyn tunnistuspalvelu',
    families: 'Palvelu Perhetalo pyytää vahvistamaan, kuka olet.',
    workers: 'Työtila Perhetalo pyytää vahvistamaan, kuka olet.',
    note: 'Tämä korvaa oikean tunnistuspalvelun vain esittelyssä. Kaikki henkilöt on keksitty, eikä mitään lähde tältä koneelta.',
    way: 'Miten tunnistaudut',
    substantial: 'Mobiilivarmenne (korotettu taso)',
    high: 'Henkilökortti (korkea taso)',
    low: 'Pelkkä salasana (liian heikko: palvelun pitää kieltäytyä)',
    who: 'Kuka olet',
    other: 'Joku muu',
    code: 'Henkilötunnus',
    name: 'Nimi',
    go: 'Tunnistaudu',
    cancel: 'Keskeytä ja palaa',
  },
  sv: {
    title: 'Demonstrationens identifieringstjänst',
    families: 'Tjänsten Familjehuset ber dig bekräfta vem du är.',
    workers: 'Arbetsrummet Familjehuset ber dig bekräfta vem du är.',
    note: 'Den här ersätter en riktig identifieringstjänst bara i demonstrationen. Alla personer är påhittade och inget lämnar den här datorn.',
    way: 'Hur du identifierar dig',
    substantial: 'Mobilcertifikat (väsentlig nivå)',
    high: 'Identitetskort (hög nivå)',
    low: 'Bara lösenord (för svagt: tjänsten ska vägra)',
    who: 'Vem du är',
    other: 'Någon annan',
    code: 'Personbeteckning',
    name: 'Namn',
    go: 'Identifiera mig',
    cancel: 'Avbryt och gå tillbaka',
  },
  en: {
    title: 'The demonstration’s identity provider',
    families: 'The service House of Families asks you to confirm who you are.',
    workers: 'The workspace House of Families asks you to confirm who you are.',
    note: 'This stands in for a real provider in the demonstration only. All people are invented, and nothing leaves this machine.',
    way: 'How you identify yourself',
    substantial: 'Mobile certificate (level substantial)',
    high: 'Identity card (level high)',
    low: 'A password only (too weak: the service must refuse)',
    who: 'Who you are',
    other: 'Somebody else',
    code: 'Personal identity code',
    name: 'Name',
    go: 'Identify me',
    cancel: 'Stop and go back',
  },
} as const satisfies Record<Language, unknown>

export const levelsOffered = ['substantial', 'high', 'low'] as const

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const css = `body{margin:0;background:#eef1f4;color:#1d2733;font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.5rem;margin:.5rem 0}fieldset{min-width:0;border:1px solid #8a97a6;border-radius:.5rem;background:#fff;margin:1.25rem 0;padding:.75rem 1rem}
legend{font-weight:700;padding:0 .35rem}label.row{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;min-height:2rem}
input[type=radio]{width:1.35rem;height:1.35rem;margin:.1rem 0 0;flex:none}.says{display:block;color:#4a5866;font-size:.9375rem}
.other{margin:0 0 .5rem 2.1rem;display:grid;gap:.5rem}.other{min-width:0}.other input{font:inherit;padding:.5rem;border:1px solid #5d6b7a;border-radius:.25rem;max-width:100%;box-sizing:border-box;width:min(20rem,100%)}
.note{border-left:.25rem solid #b46a00;padding:.25rem 0 .25rem .75rem;color:#3a4652}
button{font:inherit;font-weight:700;min-height:3rem;padding:.5rem 1.25rem;border-radius:.375rem;border:2px solid #12406b;background:#12406b;color:#fff;cursor:pointer;margin:0 .75rem .75rem 0}
button.quiet{background:#fff;color:#12406b}:focus-visible{outline:3px solid #d08300;outline-offset:2px}`

export const pageStyle = css

/** The one page of the local provider: who one is, and by which means. */
export function chooserPage(shown: {
  lang: Language
  audience: 'workers' | 'families'
  people: readonly ProviderPerson[]
}): string {
  const { lang, audience, people } = shown
  const words = texts[lang]
  const person = (each: ProviderPerson, index: number): string =>
    `<label class="row"><input type="radio" name="who" value="${escape(each.key)}"${index === 0 ? ' checked' : ''}><span>${escape(each.name)}<span class="says">${escape(each.says[lang])}</span></span></label>`
  const other =
    audience === 'families'
      ? `<label class="row"><input type="radio" name="who" value="other"><span>${words.other}</span></label><div class="other"><label>${words.code}<br><input name="code" autocomplete="off" maxlength="11"></label><label>${words.name}<br><input name="name" autocomplete="off" maxlength="100"></label></div>`
      : ''
  const way = (level: (typeof levelsOffered)[number]): string =>
    `<label class="row"><input type="radio" name="level" value="${level}"${level === 'substantial' ? ' checked' : ''}><span>${words[level]}</span></label>`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><link rel="stylesheet" href="/style.css"></head><body><main><h1>${words.title}</h1><p>${words[audience]}</p><p class="note">${words.note}</p><form method="post"><fieldset><legend>${words.way}</legend>${levelsOffered.map(way).join('')}</fieldset><fieldset><legend>${words.who}</legend>${people.map(person).join('')}${other}</fieldset><button name="do" value="go">${words.go}</button><button class="quiet" name="do" value="cancel">${words.cancel}</button></form></main></body></html>`
}
