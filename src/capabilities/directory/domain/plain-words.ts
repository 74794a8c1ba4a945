import type { Language } from '#platform/text.ts'

/** Whole words or their beginnings (with `…`), each with what people say instead. */
const lists: Readonly<Record<Language, string>> = {
  fi: `
    asiakas, asiakkaan, asiakkaat, asiakkaille, asiakkaalle, asiakkaiden, asiakasperhe… = sinä, perhe
    toimesta = kerro, kuka tekee
    mukaisesti, mukaisia = mukaan, niin kuin
    koskien = jostakin, -sta
    osalta = -sta, -ssa
    puitteissa = -ssa, kun
    toimenpide, toimenpiteet, toimenpiteitä, toimenpiteiden, toimenpiteistä = mitä tehdään
    edellyttää, edellyttävät, edellyttäen = tarvitset
    suorittaa, suoritetaan, suoritettava = tehdä
    mahdollistaa, mahdollistetaan, mahdollistaminen = voit
    kyseinen, kyseessä oleva, kyseisen, kyseiset = tämä
    asianomainen, asianomaisen, asianosainen = kerro, kuka
    viranhaltijapäätös, viranhaltijapäätöksellä = päätös
    palvelujen piiriin, palveluiden piiriin, palvelun piiriin = saat palvelua
    saatettava, saattaa vireille = hae, aloita
    tulee ottaa yhteyttä, tulee olla yhteydessä = ota yhteyttä
    hakeutua, hakeudutaan, hakeutuminen = ota yhteyttä, tule
    toteutetaan, toteuttaminen, toteutus = järjestämme, teemme
    ko\\., em\\., ao\\. = kirjoita sana auki
    interventio, interventiot, interventioita = tuki, keino
    matalankynnyksen palvelu…, matalan kynnyksen palvelu… = tule ilman aikaa, ei lähetettä
    moniammatillinen, moniammatillisesti = kerro, ketkä
    vuorovaikutussuhteen tukeminen = autamme teitä yhdessä
    ennaltaehkäisevä… = autamme ajoissa`,
  sv: `
    klient, klienten, klienter, klienterna, klienternas, klientens, kund, kunden, kunder, kunderna = du, familjen
    gällande = om
    avseende, avseenden = om
    beträffande = om
    i enlighet med = enligt, som
    inom ramen för = i, inom
    erhålla, erhåller, erhållit = få
    vederbörande = säg vem
    åtgärd, åtgärder, åtgärderna = vad vi gör
    därav, härvid, härav, därvid = skriv om meningen
    ifrågavarande, i fråga varande = den här
    tillhandahålla, tillhandahåller, tillhandahålls = ge, ordna
    handläggning, handläggningen, handläggs = vi behandlar
    i syfte att = för att
    föreligger, föreligga = finns
    erfordras, erfordrar = behövs
    verkställa, verkställs, verkställighet = göra
    tjänsteinnehavarbeslut… = beslut
    omfattas av tjänsten, komma i åtnjutande = få
    multiprofessionell… = säg vilka
    lågtröskel…, låg tröskel = kom utan tid, ingen remiss
    intervention, interventioner = stöd
    bör ni kontakta, skall = kontakta, ska
    t\\.ex\\., bl\\.a\\., dvs\\., resp\\. = skriv ut ordet`,
  en: `
    client, clients, customer, customers, service user, service users = you, the family
    in accordance with, pursuant to = under, as
    utilise, utilize, utilised, utilized, utilisation = use
    commence, commences, commencement = begin
    prior to = before
    in respect of, with regard to, with respect to = about
    herein, thereof, hereby, therein = write the sentence anew
    shall = must, will
    facilitate, facilitates, facilitating = help
    provision of = say who gives what
    multidisciplinary, multi-professional, multiprofessional = say who
    low-threshold, low threshold = come without an appointment, no referral
    intervention, interventions = support
    in order to = to
    subsequently = then
    endeavour, endeavours = try
    eligible for, eligibility = you can get
    e\\.g\\., i\\.e\\., etc\\. = write the word out`,
}

/** A word ends where no letter follows: `\\b` does not know ä and ö. */
const patternOf = (words: string): RegExp => {
  const each = words.split(', ').map((word) => {
    const open = word.endsWith('…')
    return `${open ? word.slice(0, -1) : word}${open || word.endsWith('.') ? '' : '(?![\\p{L}])'}`
  })
  return new RegExp(`(?<![\\p{L}])(?:${each.join('|')})`, 'iu')
}

/** The language of decisions and reports, with plainer words. */
export const officialWords: Readonly<
  Record<Language, readonly { readonly pattern: RegExp; readonly instead: string }[]>
> = {
  fi: readList(lists.fi),
  sv: readList(lists.sv),
  en: readList(lists.en),
}

function readList(list: string): readonly { readonly pattern: RegExp; readonly instead: string }[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', instead = ''] = line.trim().split(' = ')
      return { pattern: patternOf(words), instead }
    })
}

/** Forms that look like a Finnish passive and are places, possessives or other words. */
const notPassiveFi = new Set([
  'pöytään',
  'hoitoaan',
  'apuaan',
  'asiaan',
  'mukaan',
  'kotiaan',
  'ikään',
  'äitiään',
  'isäänsä',
  'aikaan',
  'luotaan',
  'johtaan',
  'viikkoaan',
  'taloudestaan',
  'neuvolaan',
  'vähitään',
  'edetään',
  'taitoaan',
  'tietoaan',
  'tytärtään',
  'tahtoaan',
  'elämäntilannettaan',
  'kuntaan',
  'uudestaan',
  'ainoastaan',
  'lisäksi',
])
const passivesSv = new Set(
  `ordnas anordnas erbjuds ges beviljas görs utförs bedöms tillhandahålls handläggs behandlas kontaktas bokas planeras
  genomförs arrangeras hänvisas skickas fattas uppgörs upprättas används fastställs debiteras uppbärs riktas verkställs
  meddelas inleds avslutas tas hålls lämnas utreds stöds utvärderas diskuteras kartläggs utarbetas koordineras betalas
  förutsätts antas väljs sköts vårdas undersöks bestäms avgörs följs`
    .trim()
    .split(/\s+/),
)
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const notParticiple = new Set([
  'need',
  'indeed',
  'seed',
  'feed',
  'speed',
  'hundred',
  'open',
  'often',
  'even',
  'seven',
  'ten',
  'children',
  'women',
  'men',
  'then',
  'when',
  'kitchen',
  'garden',
  'interested',
  'worried',
  'tired',
  'used',
  'married',
  'welcome',
  'closed',
  'scared',
  'excited',
  'divorced',
  'separated',
  'disabled',
  'depressed',
])

/** The passive word of a sentence, or null. Near enough to look at: whoever reads it decides. */
export function passiveOf(words: readonly string[], lang: Language): string | null {
  const low = words.map((word) => word.toLowerCase())
  switch (lang) {
    case 'fi':
      return (
        low.find(
          (word) =>
            word.length >= 6 &&
            (/[aeiouyäö](taan|tään|daan|dään)$/.test(word) ||
              /(ellaan|ellään|stään|staan|nnaan|nnään)$/.test(word)) &&
            // Possessives: omastaan, lapsestaan, tilannettaan.
            !/(sestaan|sestään|stastaan|ttaan|ttään|istaan|istään|oistaan|aastaan|lastaan|mästään|mastaan)$/.test(
              word,
            ) &&
            !notPassiveFi.has(word),
        ) ?? null
      )
    case 'sv':
      return (
        low.find(
          (word, at) =>
            passivesSv.has(word) ||
            (/^(blir|blev|bli)$/.test(word) && /(ad|at|ade|ats)$/.test(low[at + 1] ?? '')),
        ) ?? null
      )
    case 'en':
      return (
        low.find(
          (word, at) =>
            at > 0 &&
            (beForms.has(low[at - 1] ?? '') ||
              ((low[at - 1] ?? '').endsWith('ly') && beForms.has(low[at - 2] ?? ''))) &&
            (/(ed|wn|ven|ken|ten)$/.test(word) ||
              word === 'made' ||
              word === 'done' ||
              word === 'sent' ||
              word === 'held') &&
            !notParticiple.has(word),
        ) ?? null
      )
  }
}
