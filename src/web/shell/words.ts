import type { Language } from '#platform/text.ts'

/** The words around every page. */
export type ShellWords = {
  readonly product: string
  readonly skip: string
  /** Names of the languages, each in itself. */
  readonly languageNames: Readonly<Record<Language, string>>
  readonly languages: string
  readonly public: PublicWords
  readonly work: WorkWords
}

export type PublicWords = {
  readonly mainNavigation: string
  readonly choosePlace: string
  /** Heard before the municipality's name. */
  readonly place: string
  readonly search: string
  readonly programme: string
  readonly map: string
  readonly house: string
  readonly follow: string
  readonly my: string
  readonly children: string
  readonly ask: string
  readonly quickExit: string
  readonly quickExitHint: string
  readonly emergencyLabel: string
  readonly emergencyCall: string
  readonly emergencyAll: string
  readonly footer: string
  readonly footerPromise: string
  readonly about: string
  readonly accessibility: string
  readonly privacy: string
  readonly promises: string
  readonly bulletins: string
  readonly worries: string
  readonly bookTimes: string
  readonly signIn: string
}

export type WorkWords = {
  readonly product: string
  readonly mainNavigation: string
  /** Opens the navigation on a phone. */
  readonly menu: string
  readonly signedIn: string
  readonly signOut: string
  readonly density: string
  readonly comfortable: string
  readonly compact: string
  readonly publicSite: string
  readonly keyboard: string
  readonly keys: readonly { readonly key: string; readonly words: string }[]
}
