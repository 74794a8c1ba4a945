/** What is taken out of a case for the statutory record, part by part. Nobody’s own part is ever in it. @source S-20, ADR-0042 */
export const exportParts = [
  'case',
  'stages',
  'team',
  'limits',
  'initial-survey',
  'assessment',
  'plan',
  'joins',
  'meetings',
] as const
export type ExportPart = (typeof exportParts)[number]

export const exportFormats = ['pdf', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** In the order in which they stand in the file, each once. */
export const partsInOrder = (chosen: readonly ExportPart[]): readonly ExportPart[] =>
  exportParts.filter((part) => chosen.includes(part))

/** Control characters and private signs have no picture in any typeface, and a file for keeping may not hold them. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t\u200c\u200d]/gu, ' ')
    .normalize('NFC')
