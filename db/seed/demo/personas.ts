import { demoCounties } from './counties.ts'

export type Persona = { readonly key: string; readonly county: string }

/** The one-click sign-ins of the demonstration, in the order in which the sign-in page shows them. */
export const personas: readonly Persona[] = demoCounties.flatMap((county) =>
  county.people
    .filter((person) => person.persona)
    .map((person) => ({ key: person.key, county: county.code })),
)
