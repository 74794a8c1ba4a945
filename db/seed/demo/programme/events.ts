import type { Text3 } from '#platform/text.ts'
import type { Template } from './shape.ts'

export type Organiser = { readonly key: string; readonly share: Text3; readonly euros: number | null }

/** An evening with child care and coffee, each counted apart. @source R121 */
export const themeEvening: Template = {
  kind: 'event',
  form: 'theme-evening',
  title: {
    fi: 'Teemailta: kun lapsi ei nuku',
    sv: 'Temakväll: när barnet inte sover',
    en: 'Theme evening: when a child does not sleep',
  },
  summary: {
    fi: 'Perheneuvolan psykologi kertoo unesta ja vastaa kysymyksiin. Lastenhoito ja kahvi kuuluvat iltaan.',
    sv: 'Familjerådgivningens psykolog berättar om sömn och svarar på frågor. Barnpassning och kaffe ingår.',
    en: 'The family counsellor’s psychologist talks about sleep and answers questions. Child care and coffee included.',
  },
  ages: [0, 83],
  audiences: ['parents', 'babies', 'under-school-age'],
  food: 'coffee',
  entry: 'sign-up',
  seats: 40,
  care: 12,
  coffee: 40,
  closesHoursBefore: 24,
}

export const fullEvening: Template = {
  kind: 'event',
  form: 'expert-evening',
  title: {
    fi: 'Asiantuntijailta: nuori ja kännykkä',
    sv: 'Expertkväll: unga och mobilen',
    en: 'Expert evening: young people and phones',
  },
  summary: {
    fi: 'Mediakasvattaja ja koulukuraattori keskustelevat vanhempien kanssa. Paikkoja on vähän, jonoon pääsee.',
    sv: 'En mediepedagog och en skolkurator samtalar med föräldrar. Platserna är få, men det finns en kö.',
    en: 'A media educator and a school curator talk with parents. Seats are few; there is a waiting list.',
  },
  ages: [108, 215],
  audiences: ['parents', 'school-age', 'youth'],
  food: 'coffee',
  entry: 'sign-up',
  seats: 4,
  care: 2,
  coffee: 4,
  closesHoursBefore: 4,
}

/** @source R122 */
export const parentsAfternoon: Template = {
  kind: 'event',
  form: 'parents-afternoon',
  title: {
    fi: 'Vanhempien iltapäivä kello 15–17',
    sv: 'Föräldraeftermiddag klockan 15–17',
    en: 'Parents’ afternoon from 15 to 17',
  },
  summary: {
    fi: 'Tule hakumatkalla. Vieraana vuorollaan neuvola, perhetyö, psykologi, erityisopettaja ja palvelusihteeri.',
    sv: 'Kom när du ändå hämtar barnet. Gäster i tur och ordning: rådgivningen, familjearbetet, psykologen, specialläraren och servicesekreteraren.',
    en: 'Come on your way to pick up. Guests in turn: clinic, family work, psychologist, special teacher, service secretary.',
  },
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'coffee',
}

/** Stations, children along, a small supper; wishes were collected and carried out. @source R123 */
export const actionEvening: Template = {
  kind: 'event',
  form: 'parents-evening',
  title: {
    fi: 'Toiminnallinen vanhempainilta',
    sv: 'Föräldrakväll med stationer',
    en: 'Parents’ evening with stations',
  },
  summary: {
    fi: 'Kierrämme rasteilla lasten kanssa: leikkiä, ruokaa ja tietoa. Lapsillakin on oma ohjaaja.',
    sv: 'Vi går från station till station med barnen: lek, mat och kunskap. Barnen har en egen ledare.',
    en: 'We go from station to station with the children: play, food and facts. There is a leader for the children too.',
  },
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'snack',
  entry: 'sign-up',
  seats: 60,
  care: 15,
  coffee: 60,
  closesHoursBefore: 24,
}

/** The parish and a children's charity put their money together. @source R124 */
export const trip: Template = {
  kind: 'event',
  form: 'trip',
  title: {
    fi: 'Perheiden retki maatilalle',
    sv: 'Familjeutfärd till en bondgård',
    en: 'Family trip to a farm',
  },
  summary: {
    fi: 'Bussi, lounas ja eläimiä – ilmaiseksi. Lapsi tarvitsee mukaan aikuisen.',
    sv: 'Buss, lunch och djur – gratis. Barnet behöver en vuxen med sig.',
    en: 'A bus, lunch and animals – free. Each child needs an adult along.',
  },
  ages: [12, 155],
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'meal',
  bring: {
    fi: 'Lämpimät vaatteet ja kumisaappaat',
    sv: 'Varma kläder och gummistövlar',
    en: 'Warm clothes and rubber boots',
  },
  entry: 'sign-up',
  seats: 45,
  closesHoursBefore: 48,
}

/** A common timetable of five bodies was the problem; here it is one. @source R124 */
export const grouping: Template = {
  kind: 'event',
  form: 'grouping',
  title: {
    fi: 'Seiskojen ryhmäytyspäivä',
    sv: 'Samarbetsdag för sjuorna',
    en: 'Getting together: the seventh-graders’ day',
  },
  summary: {
    fi: 'Seurakunta, nuorisotyö, koulu, opiskeluhuolto ja 4H järjestävät päivän yhdessä.',
    sv: 'Församlingen, ungdomsarbetet, skolan, elevvården och 4H ordnar dagen tillsammans.',
    en: 'The parish, youth work, school, student welfare and 4H hold the day together.',
  },
  ages: [144, 179],
  audiences: ['youth', 'school-age'],
  food: 'snack',
}

/** @source R125 */
export const virtualDivorce: Template = {
  kind: 'event',
  form: 'virtual-evening',
  title: {
    fi: 'Eroilta verkossa: lapsi eron keskellä',
    sv: 'Skilsmässokväll på nätet: barnet mitt i separationen',
    en: 'Divorce evening online: the child in between',
  },
  summary: {
    fi: 'Lastenvalvoja ja eronnut vanhempi kertovat. Kuvaa ja omaa nimeä ei tarvita.',
    sv: 'Barnatillsyningsmannen och en förälder som har separerat berättar. Kamera och namn behövs inte.',
    en: 'The child welfare supervisor and a parent who has parted tell. No camera and no real name needed.',
  },
  audiences: ['separated-families', 'parents'],
  entry: 'sign-up',
  seats: 100,
  closesHoursBefore: 1,
}

export const christmasParty: Template = {
  kind: 'event',
  form: 'party',
  title: { fi: 'Puuro ja laulu', sv: 'Gröt och sång', en: 'Porridge and songs' },
  summary: {
    fi: 'Kauden päätös kaikille kävijöille. Puuroa, lauluja ja rauhallinen nurkka niille, jotka sitä kaipaavat.',
    sv: 'Säsongsavslutning för alla besökare. Gröt, sånger och ett lugnt hörn för den som behöver det.',
    en: 'The end of the season for every visitor. Porridge, songs and a quiet corner for those who want it.',
  },
  audiences: ['parents', 'under-school-age', 'school-age', 'grandparents'],
  food: 'meal',
}
