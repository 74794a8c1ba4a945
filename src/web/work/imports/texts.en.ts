import type { ImportTexts } from './texts-type.ts'

const services = (count: number): string => (count === 1 ? '1 service' : `${count} services`)

export const en: ImportTexts = {
  title: 'Import and export',
  lead: 'Bring many services in at once from a table or another register. You see every change before anything is published.',
  start: {
    title: 'Import services',
    kind: 'Where from?',
    kinds: { table: 'A table', ptv: 'Finnish Service Catalogue (PTV)', hsds: 'Open Referral (HSDS)' },
    kindHints: {
      table: 'A CSV or Excel file (.xlsx)',
      ptv: 'A JSON file, or several in a zip archive',
      hsds: 'A JSON file, or CSV tables in a zip archive',
    },
    whose: 'Whose services?',
    wholeCounty: (county) => `The whole county: ${county}`,
    address: 'Web address',
    addressHint: 'If the file is on the web, give its https address. Then choose no file.',
    or: 'Give either an address or a file.',
    file: 'File',
    fileHint: 'At most 20 megabytes.',
    send: 'Read the file',
    nothingYet: 'Nothing is published yet: first you see what the import would change.',
    template: 'Empty template',
    templateHint:
      'The template has all columns and an example. The second sheet of the Excel template lists the kinds of service.',
    templateXlsx: 'Download the Excel template',
    templateCsv: 'Download the CSV template',
    templateName: 'template',
  },
  out: {
    title: 'Export services to a table',
    text: 'You can edit the table and bring it back. Leave the columns Id and Version in place: they tell what you changed and what somebody else changed meanwhile.',
    xlsx: (whose) => `${whose}: Excel`,
    csv: (whose) => `${whose}: CSV`,
    file: 'services',
  },
  runs: {
    title: 'Earlier imports',
    none: 'There are no imports yet.',
    name: 'Import',
    when: 'When and who',
    state: 'State',
    pages: 'Pages of imports',
    pageOf: (page, of) => `Page ${page} of ${of}`,
    previous: 'Newer',
    next: 'Older',
  },
  fromList: {
    label: 'Import and export',
    imports: 'Import many services at once',
    xlsx: 'Download this list: Excel',
    csv: 'Download this list: CSV',
  },
  states: {
    read: 'Being read',
    staged: 'Waits for review',
    applying: 'Being published',
    applied: 'Published',
    undoing: 'Being undone',
    undone: 'Undone',
    failed: 'Did not succeed',
  },
  stateColumns: 'Waits for columns',
  back: 'All imports',
  from: (name, when) => `${name}, ${when}`,
  fromAddress: 'Fetched from',
  forOrganisation: 'Organisation',
  columns: {
    title: 'What do the columns say?',
    lead: (rows) =>
      `The file has ${rows === 1 ? '1 row' : `${rows} rows`}. We guessed the columns from their headings. Check and correct them, then compare.`,
    unnamed: (at) => `Column ${at}`,
    none: 'Not imported',
    headRow: 'Which row has the headings?',
    headRowHint: 'Services are read from the rows after it.',
    first: 'First rows of the file',
    compare: 'Compare with the services',
  },
  progress: {
    reading: 'Reading and comparing',
    applying: 'Publishing services',
    undoing: 'Undoing the import',
    done: (done, of) => `${done} / ${of}`,
    goesOn: 'You may leave the page: the work goes on without you.',
    again: 'Refresh now',
    stop: 'Do not refresh automatically',
    keep: 'Refresh automatically',
  },
  staged: {
    title: 'Check the changes',
    summary: ({ add, change, conflict, problem }) => {
      const parts = [
        ...(add > 0 ? [`${add} new ${add === 1 ? 'service' : 'services'}`] : []),
        ...(change > 0 ? [`${change} changing`] : []),
        ...(conflict > 0 ? [`${conflict} ${conflict === 1 ? 'conflict' : 'conflicts'}`] : []),
      ]
      const toCorrect = problem > 0 ? ` Rows to correct: ${problem}.` : ''
      return parts.length > 0
        ? `${parts.join(', ')}. Nothing is published yet.${toCorrect}`
        : `There is nothing to publish: nothing would change.${toCorrect}`
    },
    tabs: 'Rows',
    actions: {
      add: 'New',
      change: 'Changing',
      conflict: 'Conflicts',
      problem: 'To correct',
      'left-out': 'Left out',
      same: 'Unchanged',
      left: 'Left alone',
    },
    about: {
      add: 'These are not in the directory. They will be added.',
      change: 'In these the source has changed. What was changed here stays.',
      conflict: 'In these the same thing was changed here and in the source. Choose which one stays.',
      problem:
        'These cannot be imported like this. Correct the file and import it again: the other rows will not come twice.',
      'left-out': 'These are not for families, or were left out for another reason.',
      same: 'These are not touched.',
      left: 'Somebody has edited these meanwhile. They were left as they are.',
    },
    empty: 'There are no rows here.',
    row: (number) => `Row ${number}`,
    choose: (title) => `Publish: ${title}`,
    chosen: 'Will be published',
    notChosen: 'Will not be published',
    ours: 'Here now',
    theirs: 'In the source',
    nothingThere: 'nothing',
    takeOurs: 'Keep this',
    takeTheirs: 'Take from the source',
    conflictOf: (field, title) => `${field}: ${title}`,
    save: 'Save choices',
    all: 'Choose all',
    allNot: 'Choose none',
    apply: (count) => (count === 1 ? 'Publish 1 service' : `Publish ${count} services`),
    applyNone: 'Accept: no changes',
    applyHint:
      'The choices on this page are saved at the same time. The whole import can be undone afterwards.',
    again: 'Compare again',
    againHint: 'If services have been edited since the comparison.',
    saved: 'Your choices were saved.',
    field: 'Field',
    seen: 'What the source held',
    column: (name, row) => (row === undefined ? name : `${name}, row ${row}`),
    open: 'Open the service',
  },
  applied: {
    title: 'The import is published',
    text: (written) =>
      `${services(written)} ${written === 1 ? 'was' : 'were'} saved. The changes show in the search at once.`,
    none: 'Nothing changed.',
    left: (count) =>
      `${services(count)} ${count === 1 ? 'was' : 'were'} left unchanged, because somebody edited the details meanwhile.`,
    undo: 'Undo the import',
    undoAbout:
      'Changed services become what they were, and added ones are removed. What somebody has edited after the import is left alone and listed.',
    undoDo: 'Undo the whole import',
  },
  undone: {
    title: 'The import is undone',
    text: (count) => `${services(count)} ${count === 1 ? 'is' : 'are'} as before.`,
    left: (count) =>
      `${services(count)} ${count === 1 ? 'was' : 'were'} left alone, because somebody has edited the details after the import.`,
  },
  failed: {
    title: 'The import did not succeed',
    text: 'Nothing was changed. Correct the file and import it again.',
  },
}
