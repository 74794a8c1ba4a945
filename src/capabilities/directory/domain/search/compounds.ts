import type { Language } from '#platform/text.ts'
import { swedishFirstParts } from './swedish.ts'

/** A part of a compound, with the spellings under which it may stand alone. */
export type Part = { readonly text: string; readonly spellings: readonly string[] }

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Parts that compounds of this field are made of, for when the texts never use them alone. */
const built: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: words(`
    aamu aikuis aikuisten apu arki asunto avio avo avoin ehkäisy elämä ensi ero erityis esi etsivä etä fysio hammas henkilö hoito huume
    ihmis isä isien ilta jälki kasvatus kerho kesä keskus kielen kieli kipu koti kotihoidon koulu kriisi kuntoutus kunnan kylä lapsi lapsen lapset lapsi
    lasten lapsiperhe lapsiperheiden leikki lähi lääkäri maahanmuuttaja miesten mielenterveys moni murros musiikki neuro neuvola neuvonta
    nepsy nuoriso nuorten nuorison oppilas opiskelu opiskelija ohjaus palvelu palvelut pari parisuhde perhe perheen perheiden peli piste päihde päivä
    psykologi psykiatria puhe päivystys rahan raha raskaus ravitsemus ryhmä sairaan sairaus seksuaali seurakunta seksuaaliterveys sosiaali
    sovittelu sote suu suun suku synnytys tapaamis terapia terapeutti terveyden terveys toiminta toimeentulo tuki turva turvakoti tyttöjen työ
    uni uus uusperhe vammais vanhempain vanhemmuus varhais varhaiskasvatus vauva vertais vertaistuki viikonloppu virka väkivalta yksin yö äiti äitien äitiys
    kahvila koti kotipalvelu hoitaja valvoja suojelu kasvatus työntekijä vanhempi tupa asema tarkastus poliklinikka vastaanotto kuraattori
  `),
  sv: words(`
    alkohol arbete avgift barn barna barnskydd bonus daghem dag drog elev familj familje flick funktions föräldra föräldraskaps
    grupp handikapp hem hemma hälso hälsa hälsovård kamrat kamratstöd kris kurator kvinno kväll lek läkar mat medling missbruks moders modra
    mott mun mödra mor mån musik natt när närings ord par parförhållande pojk pappa mamma psyk psykolog psykiatri rehabiliterings rådgivning
    råd samtal sjuk skilsmässo skilsmässa skol skola skydd skydds små småbarn småbarns social spädbarn stöd studerande tal tand terapi terapeut
    tonårs träff tvilling ung unga ungdom ungdoms underhålls uppfostrings uppsökande utbildning vardags vård vårdnads våld vålds vän
    äldre öppen café klubb cafe jour hjälp handledning lärare skötare vårdare verksamhet tillsyningsman central centrum arbetare
  `),
  en: words(''),
}

const shortParts = words('yö työ suu isä ero uni äiti mun hem dag tal mor par råd ung drog')

function spellings(lang: Language, part: string, first: boolean): readonly string[] {
  if (lang === 'sv' && first) return swedishFirstParts(part)
  return [part]
}

function known(lang: Language, part: string, knows: (word: string) => boolean): readonly string[] | null {
  if (part.length < 3 && !shortParts.has(part)) return null
  const tries = spellings(lang, part, true).filter((one) => knows(one) || built[lang].has(one))
  if (tries.length > 0) return tries
  return null
}

/**
 * Splits a word into known parts: the last one a word that stands alone (in any form), the earlier ones words or
 * combining forms. The split with the fewest parts wins, then the one with the longest last part.
 */
export function splitCompound(
  lang: Language,
  word: string,
  knows: (word: string) => boolean,
  isHead: (word: string) => boolean,
  depth = 0,
): readonly Part[] | null {
  if (word.length < 6 || depth > 2) return null
  const cuts: { at: number; spelled: readonly string[] }[] = []
  for (let at = 2; at <= word.length - 3; at++) {
    const spelled = known(lang, word.slice(0, at), knows)
    if (spelled === null) continue
    const tail = word.slice(at)
    const long = tail.length >= 4 || shortParts.has(tail)
    if (long && (built[lang].has(tail) || isHead(tail))) {
      return [
        { text: word.slice(0, at), spellings: spelled },
        { text: tail, spellings: [tail] },
      ]
    }
    cuts.push({ at, spelled })
  }
  for (const cut of cuts) {
    const rest = splitCompound(lang, word.slice(cut.at), knows, isHead, depth + 1)
    if (rest !== null) return [{ text: word.slice(0, cut.at), spellings: cut.spelled }, ...rest]
  }
  return null
}

/** What a cut compound means: "kasvatus- ja perheneuvonta" holds "kasvatusneuvonta". Null when the lender cannot be split. */
export function completeCut(lang: Language, cut: string, lender: string): string | null {
  for (let at = lender.length - 4; at >= 3; at--) {
    if (built[lang].has(lender.slice(0, at))) return cut + lender.slice(at)
  }
  return null
}
