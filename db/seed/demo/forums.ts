import type { Text3 } from '#platform/text.ts'

/** The groups in which every county of the demonstration leads and works together (R134, R135). */
export const forums: readonly { readonly key: string; readonly name: Text3 }[] = [
  {
    key: 'steering',
    name: {
      fi: 'Perhekeskuksen strateginen ohjausryhmä',
      sv: 'Familjecentrets strategiska styrgrupp',
      en: 'Strategic steering group of the family centre',
    },
  },
  {
    key: 'cooperation',
    name: {
      fi: 'Alueellinen LAPE-yhteistyöryhmä',
      sv: 'Regionala samarbetsgruppen för barn och familjer',
      en: 'Regional cooperation group for children and families',
    },
  },
]
