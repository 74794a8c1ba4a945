import type { Localized } from '#platform/text.ts'

export type Locality = {
  readonly key: string
  readonly municipality: string
  readonly name: Localized
  readonly lon: number
  readonly lat: number
}

type Row = readonly [
  key: string,
  municipality: string,
  fi: string,
  sv: string | null,
  lon: number,
  lat: number,
]

/**
 * Villages, districts and former municipalities that people name when they say where they live.
 * The points are approximate and our own. Places that have no Swedish name carry the Finnish one only.
 * @source R142: four of the seventeen places printed for Pohjanmaa are no municipalities; R143, R145.
 */
const rows: readonly Row[] = [
  ['maksamaa', '946', 'Maksamaa', 'Maxmo', 22.05, 63.23],
  ['oravainen', '946', 'Oravainen', 'Oravais', 22.37, 63.3],
  ['vahakyro', '905', 'Vähäkyrö', 'Lillkyro', 22.11, 63.05],
  ['pannainen', '599', 'Pännäinen', 'Bennäs', 22.79, 63.6],
  ['gerby', '905', 'Gerby', 'Gerby', 21.57, 63.13],
  ['sundom', '905', 'Sundom', 'Sundom', 21.61, 63.04],
  ['sepankyla', '499', 'Sepänkylä', 'Smedsby', 21.69, 63.12],
  ['ahtava', '599', 'Ähtävä', 'Esse', 22.98, 63.61],
  ['teerijarvi', '288', 'Teerijärvi', 'Terjärv', 23.49, 63.54],
  ['jepua', '893', 'Jepua', 'Jeppo', 22.63, 63.4],
  ['ylimarkku', '545', 'Ylimarkku', 'Övermark', 21.47, 62.61],
  ['lapvaartti', '287', 'Lapväärtti', 'Lappfjärd', 21.52, 62.24],
  ['petolahti', '475', 'Petolahti', 'Petalax', 21.43, 62.83],

  ['jalasjarvi', '301', 'Jalasjärvi', null, 22.77, 62.49],
  ['nurmo', '743', 'Nurmo', null, 22.91, 62.83],
  ['ylistaro', '743', 'Ylistaro', null, 22.52, 62.94],
  ['peraseinajoki', '743', 'Peräseinäjoki', null, 23.07, 62.56],
  ['yliharma', '233', 'Ylihärmä', null, 22.79, 63.14],
  ['toysa', '010', 'Töysä', null, 23.81, 62.63],

  ['jalkaranta', '398', 'Jalkaranta', null, 25.6, 60.99],
  ['nastola', '398', 'Nastola', null, 25.93, 60.95],
  ['vaaksy', '016', 'Vääksy', null, 25.55, 61.17],
  ['vierumaki', '111', 'Vierumäki', null, 25.93, 61.11],
  ['kausala', '142', 'Kausala', null, 26.34, 60.89],
]

export const localities: readonly Locality[] = rows.map(([key, municipality, fi, sv, lon, lat]) => ({
  key,
  municipality,
  name: sv === null ? { fi } : { fi, sv },
  lon,
  lat,
}))
