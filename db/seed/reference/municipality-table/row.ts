/** 0 Finnish, 1 bilingual with Finnish majority, 2 Swedish, 3 bilingual with Swedish majority. */
export type LanguageStatus = 0 | 1 | 2 | 3

/** Code, county, name in Finnish, name in Swedish, language status, population, longitude, latitude. */
export type MunicipalityRow = readonly [
  code: string,
  county: string,
  fi: string,
  sv: string,
  languageStatus: LanguageStatus,
  population: number,
  lon: number,
  lat: number,
]
