import { languages, type Language } from '#platform/text.ts'
import type { Analyser } from './lexicon.ts'

/**
 * Who a line is about: "poika masentunut" says what "lapsi masentunut" says. A class stands for its words inside the
 * phrases of the vocabulary, never alone.
 */
const classes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  child: {
    fi: 'lapsi poika tyttö tytär vauva taapero mukula muksu kersa penska skidi lapsenlapsi eskarilainen koululainen ekaluokkalainen tokaluokkalainen kolmasluokkalainen alakoululainen pikkuinen esikoinen kuopus',
    sv: 'barn son dotter pojke flicka baby bebis unge barnbarn förskolebarn skolbarn småbarn',
    en: 'child kid son daughter boy girl baby toddler grandchild grandson granddaughter',
  },
  teen: {
    fi: 'teini nuori murrosikäinen yläkoululainen lukiolainen amislainen teinityttö teinipoika seiskaluokkalainen kasiluokkalainen ysiluokkalainen poika tyttö tytär',
    sv: 'tonåring ungdom tonårsflicka tonårspojke högstadieelev gymnasist son dotter',
    en: 'teen teenager adolescent son daughter',
  },
  partner: {
    fi: 'puoliso mies vaimo avopuoliso avomies avovaimo poikaystävä tyttöystävä kumppani ukko muija',
    sv: 'man fru sambo make maka partner pojkvän flickvän gubbe gumma',
    en: 'husband wife partner spouse boyfriend girlfriend',
  },
  parent: {
    fi: 'isä äiti vanhempi iskä isi faija mutsi äiskä äippä porukat',
    sv: 'pappa mamma far mor förälder farsa morsa',
    en: 'father mother dad mum mom parent mummy daddy',
  },
  ex: {
    fi: 'ex eksä exä entinen expuoliso exmies exvaimo',
    sv: 'ex exet exman exfru',
    en: 'ex ex-husband ex-wife',
  },
}

type Persons = (lang: Language, word: string) => readonly string[]
const made = new WeakMap<Analyser, Persons>()

/** The classes that a word belongs to, by the keys it may be read as. */
export function personsOf(analyser: Analyser): Persons {
  const ready = made.get(analyser) ?? createPersons(analyser)
  made.set(analyser, ready)
  return ready
}

function createPersons(analyser: Analyser): Persons {
  const byKey = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes)) {
    for (const lang of languages) {
      for (const word of words[lang].split(' ')) {
        for (const { key, sure } of analyser.readings(lang, word.replace('-', ''))) {
          if (sure < 0.99) continue
          const list = byKey.get(`${lang}:${key}`)
          if (list === undefined) byKey.set(`${lang}:${key}`, [name])
          else if (!list.includes(name)) list.push(name)
        }
      }
    }
  }
  return (lang, word) => {
    const found: string[] = []
    for (const { key, sure } of analyser.readings(lang, word)) {
      if (sure >= surely) for (const name of byKey.get(`${lang}:${key}`) ?? []) found.push(name)
    }
    return found
  }
}

const surely = 0.9

/** The class of a person of these years, for a line that tells an age instead of a word. */
export const personOfAge = (from: number, to: number): string | null =>
  to < grownUp ? (from >= teenage ? 'teen' : 'child') : null

const teenage = 13
const grownUp = 18
